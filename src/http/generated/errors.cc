// Made from api/*.yaml by `./dev generate`; do not edit.
#include "http/errors.h"

#include <array>

namespace linli::http {

namespace {

constexpr auto kEntries = std::to_array<error_entry>({
    {"circle.no_such_profile", "invalid",
     {"没有这一种步行者", "There is no such walker", "沒有這一種步行者"},
     {"可选的步行者见该区信息中的 profiles。", "The district's `profiles` list what can be asked.", "可選的步行者見該區資訊中的 profiles。"}},
    {"circle.no_such_standard", "invalid",
     {"没有这部标准", "There is no such standard", "沒有這部標準"},
     {"可选的标准见该区信息中的 standards。", "The district's `standards` list what can be asked.", "可選的標準見該區資訊中的 standards。"}},
    {"circle.outside_district", "invalid",
     {"这个地点在本区之外", "This place is outside the district", "這個地點在本區之外"},
     {"请在本区范围内选一个地点。", "Choose a place inside the district.", "請在本區範圍內選一個地點。"}},
    {"circle.what_if_incomplete", "invalid",
     {"没有说清要新设还是关闭", "It is not clear what opens or closes", "沒有說清要新設還是關閉"},
     {"请给出 lat、lng 和 category，或者给出 close。", "Give lat, lng and category, or close.", "請給出 lat、lng 和 category，或者給出 close。"}},
    {"http.address_too_long", "address_too_long",
     {"网址太长", "The address is too long", "網址太長"},
     {"请缩短网址再试。管理员可以在配置的 [limits] 中调整 address_bytes。", "Shorten it. The administrator can change address_bytes under [limits] in the configuration.", "請縮短網址再試。管理員可以在設定檔的 [limits] 中調整 address_bytes。"}},
    {"http.bad_parameters", "invalid",
     {"请求里有填写不对的地方", "Something in the request is not right", "請求裡有填寫不對的地方"},
     {"请看每一项旁边的说明，改好后再试。", "See what is said about each field and try again.", "請看每一項旁邊的說明，改好後再試。"}},
    {"http.bad_request", "invalid",
     {"服务器读不懂这个请求", "The server cannot read this request", "伺服器讀不懂這個請求"},
     {"请检查网址里的百分号编码是否完整，文字是否为 UTF-8。", "Check that the percent-encoding of the address is complete and its text is UTF-8.", "請檢查網址裡的百分號編碼是否完整，文字是否為 UTF-8。"}},
    {"http.cannot_listen", "io",
     {"无法在这个地址和端口上提供服务", "Cannot listen at this address and port", "無法在這個位址和連接埠上提供服務"},
     {"请检查地址是否属于本机、端口是否已被占用，或用 --listen 另选一个。", "Check that the address belongs to this machine and the port is free, or choose another with --listen.", "請檢查位址是否屬於本機、連接埠是否已被占用，或用 --listen 另選一個。"}},
    {"http.header_too_large", "header_too_large",
     {"请求头太大", "The headers of the request are too large", "請求標頭太大"},
     {"请清除本站的 Cookie 再试。管理员可以在配置的 [limits] 中调整 header_bytes。", "Clear the cookies of this site and try again. The administrator can change header_bytes under [limits] in the configuration.", "請清除本站的 Cookie 再試。管理員可以在設定檔的 [limits] 中調整 header_bytes。"}},
    {"http.internal", "internal",
     {"服务器出错了", "Something went wrong in the server", "伺服器出錯了"},
     {"请稍后再试；如果还是不行，请把请求编号告诉管理员。", "Try again later. If it stays so, tell the administrator the request id.", "請稍後再試；如果還是不行，請把請求編號告訴管理員。"}},
    {"http.loading", "unavailable",
     {"正在载入数据", "The data are still being loaded", "正在載入資料"},
     {"请过几秒再试。", "Try again in a few seconds.", "請過幾秒再試。"}},
    {"http.no_such_page", "not_found",
     {"没有这个地址", "There is no such address", "沒有這個網址"},
     {"全部可用的接口见 /api。", "Everything that can be asked is listed at /api.", "全部可用的介面見 /api。"}},
    {"http.too_busy", "unavailable",
     {"现在请求的人太多", "Too many are asking at once", "現在請求的人太多"},
     {"请过几秒再试。管理员可以在配置的 [limits] 中调整 waiting_requests。", "Try again in a few seconds. The administrator can change waiting_requests under [limits] in the configuration.", "請過幾秒再試。管理員可以在設定檔的 [limits] 中調整 waiting_requests。"}},
    {"http.too_large", "too_large",
     {"请求太大", "The request is too large", "請求太大"},
     {"请减少内容再试。管理员可以在配置的 [limits] 中调整 body_bytes。", "Send less. The administrator can change body_bytes under [limits] in the configuration.", "請減少內容再試。管理員可以在設定檔的 [limits] 中調整 body_bytes。"}},
    {"http.wrong_method", "wrong_method",
     {"这个地址不能这样请求", "This address cannot be asked in this way", "這個網址不能這樣請求"},
     {"可用的方法写在回答的 Allow 里。", "The methods it knows are in the answer's Allow header.", "可用的方法寫在回應的 Allow 裡。"}},
    {"places.no_such_category", "invalid",
     {"没有这一类服务", "There is no such category of service", "沒有這一類服務"},
     {"可选的类别见该区信息中的 categories。", "The district's `categories` list what can be asked.", "可選的類別見該區資訊中的 categories。"}},
    {"places.no_such_district", "not_found",
     {"这台服务器上没有这个区", "This server has no such district", "這台伺服器上沒有這個區"},
     {"请回到首页选择一个区。", "Choose a district on the first page.", "請回到首頁選擇一個區。"}},
    {"places.no_such_service_point", "not_found",
     {"没有这个服务点", "There is no such service point", "沒有這個服務點"},
     {"它可能已被撤下，请重新搜索。", "It may have been taken down. Search again.", "它可能已被撤下，請重新搜尋。"}},
});

}  // namespace

std::span<error_entry const> error_catalogue() { return kEntries; }

}  // namespace linli::http
