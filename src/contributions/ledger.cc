#include "contributions/ledger.h"

namespace linli::contributions {

standing after(standing s, movement const& m) {
  // What is given grows by what is taken from there.
  s.given_fen += m.from == account::given ? m.fen : 0;
  s.given_fen -= m.to == account::given ? m.fen : 0;
  s.held_fen += m.to == account::held ? m.fen : 0;
  s.held_fen -= m.from == account::held ? m.fen : 0;
  s.used_fen += m.to == account::used ? m.fen : 0;
  s.used_fen -= m.from == account::used ? m.fen : 0;
  return s;
}

bool balances(standing const& s) {
  return s.given_fen == s.held_fen + s.used_fen && s.held_fen >= 0 &&
         s.used_fen >= 0;
}

}  // namespace linli::contributions
