import { defineLexicon } from "../lexicon.ts";

export default defineLexicon({
  language: "tr",
  titles: {
    description: [
      `(?:model|proje|veri (?:seti|kümesi))?(?:nin)? ?(?:açıklaması|açıklama|tanımı|tanıtımı|tanıtım|özeti|özet|detayları|detaylar|bilgileri|bilgisi|hakkında|genel bakış|özellikleri|özellikler|kartı)|(?:model|proje|veri seti) hakkında|giriş|genel bak[ıi]ş|nedir|.{1,30} nedir`,
    ],
    "intended-use": [
      `(?:amaçlanan|hedeflenen|önerilen|doğrudan|olası) (?:kullan[ıi]m(?:lar|[ıi])?)(?: ve sınırlamalar)?|(?:potansiyel )?kullan[ıi]m (?:alanları|amacı|amaçları|senaryoları|durumları)|uygulama alanları|uygulamalar|(?:ana )?amaç|(?:ana )?amacı|hedef kitle|modelin amacı|projenin amacı`,
    ],
    "out-of-scope": [
      "(?:kapsam dışı|amaç dışı|uygunsuz|yasak(?:lı)?|önerilmeyen) kullan[ıi]m(?:lar)?|kullanılmaması gereken .{1,20}|kötüye kullan[ıi]m",
    ],
    limitations: [
      "(?:bilinen |modelin )?(?:sınırlamalar|sınırlar|sınırlılıklar|kısıtlamalar|kısıtlar|sınırlamaları|kısıtlamaları|eksiklikler|sorunlar)[ıi]?(?: ve .{1,30})?|uyarılar",
    ],
    bias: [
      "(?:önyargı|yanlılık|ön yargı)(?:lar)?(?: .{1,30})?|riskler(?: .{1,20})?|etik(?: (?:hususlar|konular|değerlendirmeler|değerlendirme|kullanım))?(?: ve .{1,20})?|güvenlik|toplumsal etki",
    ],
    "training-data": [
      `(?:eğitim )?(?:verisi|verileri|veri seti|veri setleri|veri kümesi)(?: (?:ve|hakkında) .{1,30})?|veri kaynağı|veri kaynakları|kullanılan (?:veri|veriler|veri seti|veri setleri)|veriler`,
    ],
    "training-procedure": [
      `(?:model )?eğitim(?:i)?(?: (?:süreci|prosedürü|yordamı|detayları|parametreleri|yöntemi|ayarları|aşamaları))?|ince ayar(?: .{1,20})?|hiperparametreler(?: .{1,30})?|hiper parametreler|ön işleme|model nasıl eğitildi`,
    ],
    evaluation: [
      "(?:sonuçlar|değerlendirme(?: sonuçları)?|performans(?:ı)?|başarım|metrikler|ölçümler|test sonuçları|karşılaştırma|deney sonuçları)(?: .{1,30})?|model(?:in)? performans[ıi]",
    ],
    usage: [
      `kullan[ıi]m(?:[ıi])?(?: (?:örneği|örnekleri|talimatları|kılavuzu))?|nasıl (?:kullanılır|çalıştırılır|kurulur).{0,20}|örnek(?:ler)?(?: (?:kullan[ıi]m|kod|kodlar))?|kurulum(?: ve .{1,20})?|hızlı başlangıç|başlarken|modelin kullanımı|çıkarım`,
    ],
    license: ["lisans(?:lama)?(?: .{1,40})?|kullanım (?:şartları|koşulları)|telif hakk[ıi]"],
    citation: [`atıf(?:lar)?(?: .{1,30})?|al[ıi]nt[ıi](?:lama)?|nasıl (?:atıf|alıntı) .{1,30}|kaynak göster(?:me|imi)`],
    environment: ["çevresel etki(?:ler)?|karbon (?:ayak izi|emisyonu|salınımı)|emisyonlar|enerji tüketimi"],
    specifications: [
      "(?:teknik )?(?:özellikler|gereksinimler|detaylar)|(?:model )?mimari(?:si)?|sistem gereksinimleri|donanım(?: .{1,20})?|yazılım(?: .{1,20})?",
    ],
    contact: [`iletişim(?: .{1,20})?|yazar(?:lar)?|geliştirici(?:ler)?|ekip|takım|destek|sorular`],
    explainability: ["yorumlanabilirlik|açıklanabilirlik"],
  },
  weakTitles: { citation: ["kaynaklar|kaynakça|referanslar"] },
  mentionTitles: { description: ["geliştiren|temel model|model türü|model tipi|dil(?:ler)?|görev"] },
  otherTitles: ["teşekkür(?:ler)?|içindekiler|dil(?:ler)?|haberler|katkıda bulunma|katkılar"],
  foreignTitles: ["teşekkür(?:ler)?|içindekiler|haberler|diğer modeller|hakkımızda"],
  topics: {
    bias: ["önyarg|yanlı|kalıp yarg|saldırgan|ayrımc|toksik|etik|risk|zararlı"],
    limitations: ["sınır|kısıt|değil|hata|yanlış|sadece|yalnızca|olmayabilir"],
    "intended-use": ["kullan|amaç|tasarlan|uygun|görev|için"],
  },
  cues: {
    description: [
      {
        says: "bu (?:model|depo|repo|proje|veri seti|çalışma)\\b|(?:modeli|modelidir|sürümüdür|veri setidir|bir modeldir)(?: |\\W*$)|tabanlı|temel alınarak",
      },
    ],
    "intended-use": [
      {
        says: "(?:için|amacıyla|alanında|görevlerinde) (?:kullanılabilir|kullanılmak|tasarlan|geliştiril|uygundur|optimize)|amacıyla (?:geliştiril|oluşturul|eğitil)|kullanılabilir",
        unless: "kullanılamaz|kullanılmamalı|uygun değil",
      },
    ],
    "out-of-scope": [
      {
        says: "kullanılmamalı|kullanılamaz|uygun değildir|için tasarlanmamış|yalnızca araştırma|sadece araştırma|yasaktır",
      },
    ],
    limitations: [
      {
        says: "sınırlama|kısıtlama|sınırlıdır|hatalı .{0,30}(?:üret|sonuç|ver)|yanlış .{0,30}(?:bilgi|sonuç|üret)|hata yapabilir|halüsinasyon|garanti (?:edilmez|vermez)|düşük performans",
      },
    ],
    bias: [{ says: "önyargı|yanlılık|kalıp yargı|saldırgan|zararlı içerik|ayrımcı|toksik" }],
    "training-data": [
      {
        says: "(?:veri\\S*|derlem\\S*|metin\\S*|korpus\\S*|cümle\\S*|wikipedia\\S*|haber\\S*|örnek\\S*) .{0,80}(?:eğitil|ince ayar|kullanıl|toplan|oluşturul)|(?:üzerinde|ile) .{0,40}eğitil|eğitim veri",
        unless: "kendi veri",
      },
    ],
    "training-procedure": [
      {
        says: "öğrenme oranı|epoch|dönem boyunca|yığın boyutu|batch|eğitim .{0,40}(?:saat|gpu|tpu|adım|gün)|(?:lora|sft|dpo)\\b.{0,30}(?:eğit|ince)",
      },
    ],
    evaluation: [
      {
        says: "(?:doğruluk|başarı|f1|skor\\S*|sonuç\\S*|wer|değer\\S*).{0,40}\\d|\\d.{0,20}(?:doğruluk|başarı)|test edilmiş|değerlendirilmiştir",
      },
    ],
    usage: [
      { says: "(?:kullanmak|yüklemek|çalıştırmak) için|aşağıdaki (?:kod|şekilde|komut|örnek)|kullanabilirsiniz" },
    ],
    license: [{ says: "lisans(?:ı)? (?:altında|ile)|lisanslan|lisans: " }],
    citation: [{ says: "atıfta bulun|atıf (?:yap|ver)|kaynak göster|alıntılay" }],
    environment: [{ says: "co2|karbon|emisyon|enerji tüketim" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|milyon|milyar) parametre|parametre\\S* .{0,20}\\d|\\d+ katman|gpu bellek|\\d ?gb .{0,20}vram|bağlam (?:uzunluğu|penceresi)",
      },
    ],
    contact: [{ says: "(?:iletişime geç|ulaş|bize yaz|e-?posta)\\S*|sorularınız (?:için|veya)" }],
  },
  placeholders: [
    "(?:yakında(?: (?:eklenecek|gelecek|güncellenecek|paylaşılacak))?|eklenecek(?:tir)?|hazırlanıyor|yapım aşamasında|güncellenecek(?:tir)?|devam ediyor)|(?:daha fazla|ek) bilgi (?:gerekli|gerekiyor|eklenecek)|bilgi (?:yok|mevcut değil)|belirtilmedi|belirtilmemiş(?:tir)?|bilinmiyor|mevcut değil|yok",
  ],
});
