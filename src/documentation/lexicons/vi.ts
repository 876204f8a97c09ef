import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?: (?:về |của )?(?:mô hình|model|bộ dữ liệu|dữ liệu|dự án))?";

export default defineLexicon({
  language: "vi",
  titles: {
    description: [
      `(?:mô tả|giới thiệu|tổng quan|thông tin|chi tiết|tóm tắt|đặc điểm|tính năng)(?: (?:chung|chi tiết|ngắn|cơ bản))?${MODEL}|về (?:mô hình|dự án)|.{1,30} là gì`,
    ],
    "intended-use": [
      `mục đích(?: sử dụng)?${MODEL}|ứng dụng${MODEL}|trường hợp sử dụng|(?:phạm vi|mục tiêu|đối tượng) sử dụng|mục tiêu|sử dụng trực tiếp|dùng để làm gì`,
    ],
    "out-of-scope": ["(?:ngoài phạm vi|không nên|cấm) sử dụng|sử dụng (?:ngoài phạm vi|sai mục đích|bị cấm)"],
    limitations: [
      `(?:những |các )?(?:hạn chế|giới hạn|vấn đề(?: đã biết)?|nhược điểm|lưu ý)${MODEL}(?: (?:đã biết|quan trọng|hiện tại))?(?: và .{1,30})?`,
    ],
    bias: [
      "(?:thiên kiến|thiên lệch|định kiến)(?: .{1,30})?|rủi ro(?: .{1,20})?|(?:vấn đề |khía cạnh |cân nhắc )?đạo đức|an toàn|tác động xã hội",
    ],
    "training-data": [
      "(?:tập |bộ |các bộ |nguồn )?dữ liệu(?: (?:huấn luyện|đào tạo|train|training|tinh chỉnh|sử dụng|được sử dụng))?(?: (?:và|được) .{1,30})?",
    ],
    "training-procedure": [
      "(?:quá trình |quy trình |chi tiết |thông số |cấu hình |phương pháp |tham số )?(?:huấn luyện|đào tạo|tinh chỉnh)(?: mô hình)?|(?:quá trình|quy trình|chi tiết|thông số|cấu hình) (?:training|fine-?tun(?:e|ing))|siêu tham số(?: .{1,30})?|tiền xử lý(?: dữ liệu)?",
    ],
    evaluation: ["(?:kết quả|đánh giá|hiệu năng|hiệu suất|độ đo|so sánh|độ chính xác)(?: .{1,40})?"],
    usage: [
      "(?:cách |hướng dẫn )?(?:sử dụng|dùng|chạy|cài đặt)(?: .{1,40})?|cách (?:sử )?dùng.{0,30}|ví dụ(?: .{1,30})?|bắt đầu(?: nhanh)?|suy luận|khởi động nhanh",
    ],
    license: ["giấy phép(?: .{1,40})?|bản quyền|điều khoản(?: sử dụng)?"],
    citation: ["trích dẫn(?: .{1,30})?|cách trích dẫn"],
    environment: ["tác động môi trường|lượng khí thải.{0,20}|tiêu thụ năng lượng"],
    specifications: [
      "(?:thông số|yêu cầu)(?: (?:kỹ thuật|hệ thống|phần cứng|phần mềm))|kiến trúc(?: mô hình)?|phần cứng|phần mềm|cấu hình(?: .{1,20})?|yêu cầu",
    ],
    contact: ["(?:thông tin )?liên hệ|(?:nhóm )?tác giả|nhóm (?:phát triển|nghiên cứu)|hỗ trợ|đóng góp ý kiến"],
    explainability: ["khả năng (?:giải thích|diễn giải)"],
  },
  weakTitles: { citation: ["tài liệu tham khảo|tham khảo"] },
  mentionTitles: { description: ["phát triển bởi|mô hình (?:gốc|nền|cơ sở)|loại mô hình|ngôn ngữ|tác vụ|nhiệm vụ"] },
  otherTitles: ["lời cảm ơn|cảm ơn|mục lục|ngôn ngữ|tin tức|đóng góp|lộ trình"],
  foreignTitles: ["lời cảm ơn|cảm ơn|mục lục|tin tức|(?:các )?mô hình khác|về chúng tôi"],
  topics: {
    bias: ["thiên kiến|thiên lệch|định kiến|xúc phạm|phân biệt|độc hại|đạo đức|rủi ro|có hại"],
    limitations: ["hạn chế|giới hạn|không|lỗi|\\bsai\\b|chỉ|có thể"],
    "intended-use": ["sử dụng|mục đích|dùng|thiết kế|phù hợp|ứng dụng"],
  },
  cues: {
    description: [
      {
        says: "(?:đây|mô hình|model|bộ dữ liệu|dự án)(?: này)? (?:\\S+ ){0,3}(?:là|được|dựa|có)(?: |$)|là (?:một |mô hình|bộ dữ liệu|phiên bản)|dựa trên",
      },
    ],
    "intended-use": [
      {
        says: "(?:có thể|được) (?:\\S+ )?(?:sử dụng|dùng|áp dụng|ứng dụng) (?:để|cho|trong|vào|như)|(?:được )?(?:thiết kế|phát triển|xây dựng|tối ưu) (?:\\S+ ){0,2}(?:để|cho|nhằm)|phù hợp (?:cho|với)|dành cho",
        unless: "không (?:nên|được|phù hợp|dành|thể)",
      },
    ],
    "out-of-scope": [
      {
        says: "không (?:nên|được|dành|phù hợp)(?: \\S+){0,3} (?:sử dụng|dùng|cho)|không (?:sử )?dùng (?:để|cho)|chỉ (?:dùng|dành|sử dụng) cho (?:mục đích )?nghiên cứu|nghiêm cấm",
      },
    ],
    limitations: [
      {
        says: "hạn chế|có thể .{0,40}(?:sai|lỗi|không chính xác|ảo giác)|không (?:đảm bảo|hoạt động|hỗ trợ)|chưa (?:tốt|hỗ trợ|chính xác)|ảo giác",
      },
    ],
    bias: [{ says: "thiên kiến|thiên lệch|định kiến|xúc phạm|nội dung (?:độc hại|có hại)|phân biệt đối xử" }],
    "training-data": [
      {
        says: "(?:huấn luyện|đào tạo|tinh chỉnh|pre-?train|fine-?tune|train)\\S* .{0,60}(?:trên|bằng|với|từ) .{0,60}(?:dữ liệu|văn bản|câu|bài|wikipedia|corpus|token|tin|\\d)|dữ liệu .{0,60}(?:thu thập|huấn luyện|được lấy|bao gồm|gồm)",
        unless: "dữ liệu của bạn",
      },
    ],
    "training-procedure": [
      {
        says: "tốc độ học|epoch|kích thước (?:lô|batch)|huấn luyện .{0,60}(?:giờ|gpu|tpu|bước|ngày)|(?:lora|sft|dpo)\\b.{0,30}(?:huấn|tinh)",
      },
    ],
    evaluation: [{ says: "(?:độ chính xác|kết quả|f1|điểm|wer|bleu).{0,40}\\d" }],
    usage: [
      {
        says: "(?:để|hãy) (?:sử dụng|chạy|cài đặt|tải)|bạn có thể (?:sử dụng|dùng|chạy|tải)|cài đặt (?:các )?(?:thư viện|python)",
      },
    ],
    license: [{ says: "(?:theo|dưới) (?:\\S+ )?giấy phép|giấy phép: |cấp phép" }],
    citation: [{ says: "(?:vui lòng |hãy |xin )?trích dẫn" }],
    environment: [{ says: "co2|khí thải|điện năng tiêu thụ" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|triệu|tỷ|tỉ) (?:tham số|parameters)|\\d+ lớp|bộ nhớ gpu|\\d ?gb .{0,20}vram|độ dài ngữ cảnh",
      },
    ],
    contact: [{ says: "liên hệ .{0,40}(?:@|với|chúng tôi|qua|tại)|mọi thắc mắc" }],
  },
  placeholders: [
    "(?:sắp ra mắt|sẽ (?:được )?(?:cập nhật|bổ sung)(?: sau| sớm)?|đang (?:cập nhật|phát triển|hoàn thiện|xây dựng)|cập nhật sau)|cần (?:thêm|bổ sung) thông tin|(?:chưa|không) có(?: thông tin)?|không (?:áp dụng|rõ)|chưa (?:rõ|xác định|cập nhật)",
  ],
});
