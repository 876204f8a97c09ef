import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?: (?:tentang )?(?:model|dataset|proyek|data)(?: ini)?)?";

export default defineLexicon({
  language: "id",
  titles: {
    description: [
      `(?:deskripsi|ringkasan|gambaran|pengenalan|pendahuluan|informasi|rincian|detail|fitur|ikhtisar)(?: (?:umum|singkat|utama))?${MODEL}|tentang(?: (?:model|dataset|proyek)(?: ini)?)?|apa itu .{1,40}`,
    ],
    "intended-use": [
      "penggunaan yang (?:dimaksudkan|diharapkan|disarankan|dituju)|tujuan(?: utama)?(?: penggunaan)?(?: model)?|kasus penggunaan|kegunaan(?: model)?|rekomendasi penggunaan|pengguna yang (?:dituju|dimaksudkan)|penggunaan langsung|penerapan|aplikasi",
    ],
    "out-of-scope": [
      "penggunaan (?:di luar (?:cakupan|lingkup)|yang (?:dilarang|tidak (?:dimaksudkan|disarankan)))|penyalahgunaan",
    ],
    limitations: [
      "(?:keterbatasan|batasan|kelemahan|kekurangan|masalah yang diketahui)(?: model)?(?: dan .{1,30})?|catatan penting",
    ],
    bias: [
      "bias(?: (?:model|data|dan .{1,30}))?|risiko(?: .{1,20})?|(?:pertimbangan )?etika|pertimbangan etis|etis|keamanan|dampak sosial",
    ],
    "training-data": [
      "(?:data|dataset|korpus|sumber data)(?: (?:pelatihan|latih|training|yang digunakan|pre-?training|fine-?tuning))?(?: (?:dan|&) (?:evaluasi|uji))?",
    ],
    "training-procedure": [
      "(?:prosedur |proses |detail |rincian |konfigurasi |metode |parameter )?pelatihan(?: model)?|(?:prosedur|proses|detail|rincian|konfigurasi|metode) (?:training|fine-?tuning)|hyperparameter(?: .{1,30})?|hiperparameter|pra-?pemrosesan(?: data)?",
    ],
    evaluation: ["(?:hasil(?! contoh)|evaluasi|kinerja|performa|metrik|perbandingan|akurasi)(?: .{1,40})?"],
    usage: [
      "(?:cara |panduan |contoh )?(?:penggunaan|menggunakan|pemakaian|menjalankan|instalasi)(?: .{1,40})?|cara pakai.{0,20}|contoh(?: (?:kode|penggunaan|pemakaian))?|memulai|mulai cepat|inferensi",
    ],
    license: ["lisensi(?: .{1,40})?|hak cipta|(?:syarat|ketentuan)(?: (?:dan ketentuan|penggunaan))?"],
    citation: ["sitasi(?: .{1,30})?|kutipan|cara (?:mengutip|sitasi).{0,30}|mengutip .{1,30}"],
    environment: ["dampak lingkungan|jejak karbon|emisi.{0,20}|konsumsi energi"],
    specifications: [
      "(?:spesifikasi|persyaratan|kebutuhan)(?: (?:teknis|sistem|perangkat keras|perangkat lunak|hardware|software|model))?|arsitektur(?: model)?|perangkat (?:keras|lunak)",
    ],
    contact: ["kontak|hubungi(?: kami)?|penulis|pengembang|tim(?: pengembang)?|dukungan|pembuat"],
    explainability: ["interpretabilitas"],
  },
  weakTitles: { citation: ["referensi|daftar pustaka"] },
  mentionTitles: { description: ["dikembangkan oleh|dibuat oleh|model dasar|jenis model|tipe model|bahasa|tugas"] },
  otherTitles: ["ucapan terima kasih|terima kasih|daftar isi|bahasa|berita|kontribusi"],
  foreignTitles: ["ucapan terima kasih|terima kasih|daftar isi|berita|model lain(?:nya)?|tentang kami"],
  topics: {
    bias: ["bias|prasangka|stereotip|ofensif|diskrimin|toksik|etis|risiko|berbahaya"],
    limitations: ["batas|tidak|kesalahan|salah|hanya|mungkin|belum"],
    "intended-use": ["guna|tujuan|dirancang|cocok|tugas|untuk"],
  },
  cues: {
    description: [
      {
        says: "(?:model|dataset|repositori|proyek|versi)(?: ini)? (?:\\S+ ){0,3}(?:adalah|merupakan|dilatih|berisi|didasarkan|dibuat)|(?:adalah|merupakan) (?:sebuah |suatu )?(?:model|dataset|versi|korpus)|berbasis",
      },
    ],
    "intended-use": [
      {
        says: "(?:dapat|bisa) digunakan (?:untuk|sebagai|dalam|pada)|(?:dirancang|ditujukan|dikembangkan|dimaksudkan|dibuat|dioptimalkan|cocok) (?:khusus )?untuk",
        unless: "tidak (?:dapat|bisa|dirancang|ditujukan|cocok|dimaksudkan)",
      },
    ],
    "out-of-scope": [
      {
        says: "(?:tidak (?:boleh|disarankan|seharusnya)|jangan) .{0,30}(?:digunakan|gunakan)|tidak (?:ditujukan|dimaksudkan|cocok) untuk|hanya untuk (?:tujuan )?penelitian|dilarang",
      },
    ],
    limitations: [
      {
        says: "keterbatasan|mungkin .{0,40}(?:salah|tidak akurat|halusinasi)|tidak (?:menjamin|dijamin|mendukung|akurat)|belum (?:mendukung|sempurna)|halusinasi",
      },
    ],
    bias: [{ says: "\\bbias\\b|prasangka|stereotip|ofensif|konten berbahaya|diskriminasi|ujaran kebencian" }],
    "training-data": [
      {
        says: "(?:dilatih|di-?(?:train|fine-?tune)\\S*|dilatih ulang|disesuaikan) .{0,60}(?:pada|menggunakan|dengan|dari) .{0,60}(?:data\\S*|korpus|teks|kalimat|wikipedia|artikel|\\d)|data(?:set)? .{0,60}(?:dikumpulkan|diambil|digunakan|berasal)|data (?:pelatihan|latih)",
        unless: "data anda",
      },
    ],
    "training-procedure": [
      {
        says: "laju pembelajaran|learning rate|epoch|ukuran batch|dilatih .{0,60}(?:jam|gpu|tpu|langkah|hari)|(?:lora|sft|dpo)\\b.{0,30}(?:latih|train)",
      },
    ],
    evaluation: [{ says: "(?:akurasi|hasil|f1|skor|wer|bleu).{0,40}\\d" }],
    usage: [
      {
        says: "untuk (?:menggunakan|menjalankan|memuat) model|anda (?:dapat|bisa) (?:menggunakan|memuat|menjalankan)|gunakan kode",
      },
    ],
    license: [{ says: "di ?bawah .{0,20}lisensi|dilisensikan|lisensi: |berlisensi" }],
    citation: [{ says: "(?:mohon |silakan |harap )?(?:kutip|mengutip|sitasi)" }],
    environment: [{ says: "co2|emisi|jejak karbon|konsumsi listrik" }],
    specifications: [
      { says: "\\d+ ?(?:m|b|juta|miliar) parameter|\\d+ lapisan|memori gpu|\\d ?gb .{0,20}vram|panjang konteks" },
    ],
    contact: [{ says: "(?:hubungi|kontak|email) .{0,30}(?:@|kami|saya)|jika (?:ada|memiliki) pertanyaan" }],
  },
  placeholders: [
    "(?:segera (?:hadir|ditambahkan|menyusul)|akan (?:segera )?(?:ditambahkan|diperbarui|datang|dilengkapi)|menyusul|dalam (?:proses|pengerjaan|pengembangan))|(?:informasi lebih lanjut|diperlukan informasi lebih lanjut|informasi tambahan) ?(?:diperlukan|menyusul)?|tidak (?:tersedia|ada informasi|diketahui|berlaku)|belum (?:tersedia|diisi|ada)",
  ],
});
