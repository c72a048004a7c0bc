#pragma once

#include <cstdint>
#include <string>

namespace linli::contributions {

/// Money as it is written on receipts so that no digit can be added
/// (人民币大写): "壹佰贰拾叁元肆角伍分", "叁拾元整". After the rules of the
/// People's Bank of China for filling in bills (支付结算办法, annex 1). `fen`
/// is at least 0 and below ten thousand times a hundred million yuan.
std::string in_capitals(std::int64_t fen);

/// "1,234.50".
std::string in_figures(std::int64_t fen);

}  // namespace linli::contributions
