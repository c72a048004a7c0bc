#pragma once

#include <memory>

namespace valijson {
class Validator;
}

namespace linli::http {

/// A validator keeps the patterns it has compiled, which takes longer than the
/// request they are for, and is for one thread at a time. Lent, there are as
/// many as check at the same moment; one for each thread would be a hundred
/// that compile the same patterns when a crowd comes.
class lent_validator {
 public:
  lent_validator();
  ~lent_validator();
  lent_validator(lent_validator const&) = delete;
  lent_validator& operator=(lent_validator const&) = delete;

  valijson::Validator* operator->() { return mine_.get(); }

 private:
  std::unique_ptr<valijson::Validator> mine_;
};

}  // namespace linli::http
