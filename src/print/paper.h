#pragma once

#include <memory>
#include <string>
#include <string_view>

/// Paper: posters, cards, certificates and receipts, with text in any script
/// (Pango) and QR codes (libqrencode), as PDF, or as PNG to look at.
namespace linli::print {

// Points, 1/72 inch.
struct sheet_size {
  double width{};
  double height{};
};
constexpr auto kA3 = sheet_size{841.89, 1190.55};  // ISO 216
constexpr auto kA4 = sheet_size{595.28, 841.89};

struct colour {
  double red{};
  double green{};
  double blue{};
};
constexpr auto kBlack = colour{};
constexpr auto kWhite = colour{1, 1, 1};

enum class align : std::uint8_t { start, centre, end };

struct text_style {
  double size{14};  // points
  bool is_bold{false};
  colour ink{kBlack};
  double width{};            // wraps there; 0: one line
  int most_lines{};          // what is beyond ends in an ellipsis; 0: no limit
  align side{align::start};  // within `width`
  double leading{1.3};       // distance of lines, in sizes
};

enum class paper_format : std::uint8_t { pdf, png };

/// Pages being drawn, in points from the upper left corner. Not for several
/// threads at once; several papers may be drawn at once.
class paper {
 public:
  /// PNG has one page, `dots_an_inch` fine. `title`: of the PDF.
  paper(sheet_size size,
        paper_format format,
        std::string_view title,
        double dots_an_inch = 150);
  ~paper();
  paper(paper const&) = delete;
  paper& operator=(paper const&) = delete;

  sheet_size size() const;

  /// Draws UTF-8 text, its upper left corner there; answers how high it is.
  double text(double x, double y, std::string_view what, text_style const& how);

  /// How high it would be.
  double height_of(std::string_view what, text_style const& how) const;

  /// How wide its longest line would be.
  double width_of(std::string_view what, text_style const& how) const;

  void line(double x1, double y1, double x2, double y2, double width, colour c);
  void fill(double x,
            double y,
            double width,
            double height,
            colour c,
            double radius = 0);
  void frame(double x,
             double y,
             double width,
             double height,
             double line_width,
             colour c,
             double radius = 0);

  /// A QR code (ISO/IEC 18004, level M) with its quiet zone, `side` wide.
  void qr(double x, double y, double side, std::string_view what);

  /// PDF only.
  void new_page();

  /// The file. Nothing may be drawn afterwards.
  std::string finish();

 private:
  struct drawing;
  std::unique_ptr<drawing> on_;
};

/// A text as a QR code (level M): an SVG of one path with the quiet zone of
/// four modules.
std::string qr_code(std::string_view text);

}  // namespace linli::print
