#include "print/paper.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include "base/error.h"

#ifndef __has_feature  // GCC, which says __SANITIZE_ADDRESS__
#define __has_feature(x) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
// Fontconfig keeps what it read of the fonts until the process ends; cairo 1.16
// forgets 768 bytes of every CID font it cuts down for a PDF.
extern "C" char const* __lsan_default_suppressions();
char const* __lsan_default_suppressions() {
  return "leak:libfontconfig\nleak:libcairo\n";
}
#endif

namespace linli::print {

namespace {

// What Debian's fonts-noto-cjk has; without it Pango takes what there is.
constexpr auto kFonts = "Noto Sans CJK SC, Noto Sans SC, sans-serif";
constexpr auto kPointsAnInch = 72.0;
constexpr auto kQuiet = 4;

template <auto F>
struct freed_by {
  template <typename T>
  void operator()(T* const p) const {
    F(p);
  }
};

using qr_ptr = std::unique_ptr<QRcode, freed_by<QRcode_free>>;
using layout_ptr = std::unique_ptr<PangoLayout, freed_by<g_object_unref>>;

cairo_status_t append(void* const to,
                      unsigned char const* const bytes,
                      unsigned const n) {
  static_cast<std::string*>(to)->append(reinterpret_cast<char const*>(bytes),
                                        n);
  return CAIRO_STATUS_SUCCESS;
}

qr_ptr code_of(std::string_view const what) {
  auto out = qr_ptr{
      QRcode_encodeString8bit(std::string{what}.c_str(), 0, QR_ECLEVEL_M)};
  if (out == nullptr) {
    throw base::error{
        fault::invalid, "print.too_long_for_qr",
        fmt::format("{} bytes do not fit into a QR code.", what.size())};
  }
  return out;
}

/// Each dark module by its column and row.
template <typename Do>
void each_dark(QRcode const& code, Do&& act) {
  auto const width = static_cast<std::size_t>(code.width);
  for (auto y = 0; y != code.width; ++y) {
    for (auto x = 0; x != code.width; ++x) {
      auto const at =
          static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x);
      if ((code.data[at] & 1U) != 0) {
        act(x, y);
      }
    }
  }
}

PangoAlignment pango_of(align const a) {
  switch (a) {
    case align::start: return PANGO_ALIGN_LEFT;
    case align::centre: return PANGO_ALIGN_CENTER;
    case align::end: return PANGO_ALIGN_RIGHT;
  }
  return PANGO_ALIGN_LEFT;
}

}  // namespace

struct paper::drawing {
  sheet_size size;
  paper_format format;
  std::string out{};
  cairo_surface_t* surface{nullptr};
  cairo_t* on{nullptr};

  drawing(sheet_size const of, paper_format const as, double const scale)
      : size{of}, format{as} {
    if (format == paper_format::pdf) {
      surface = cairo_pdf_surface_create_for_stream(append, &out, size.width,
                                                    size.height);
    } else {
      surface = cairo_image_surface_create(
          CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(size.width * scale)),
          static_cast<int>(std::lround(size.height * scale)));
    }
    on = cairo_create(surface);
    if (format == paper_format::png) {
      cairo_scale(on, scale, scale);
      cairo_set_source_rgb(on, 1, 1, 1);
      cairo_paint(on);
    }
  }

  ~drawing() {
    cairo_destroy(on);
    cairo_surface_destroy(surface);
  }
  drawing(drawing const&) = delete;
  drawing& operator=(drawing const&) = delete;

  void ink(colour const c) const {
    cairo_set_source_rgb(on, c.red, c.green, c.blue);
  }

  void rounded(double const x,
               double const y,
               double const width,
               double const height,
               double const radius) const {
    if (radius <= 0) {
      cairo_rectangle(on, x, y, width, height);
      return;
    }
    constexpr auto kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(on);
    cairo_arc(on, x + width - radius, y + radius, radius, -kQuarter, 0);
    cairo_arc(on, x + width - radius, y + height - radius, radius, 0, kQuarter);
    cairo_arc(on, x + radius, y + height - radius, radius, kQuarter,
              2 * kQuarter);
    cairo_arc(on, x + radius, y + radius, radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(on);
  }

  layout_ptr laid_out(std::string_view const what,
                      text_style const& how) const {
    auto out_layout = layout_ptr{pango_cairo_create_layout(on)};
    auto* const l = out_layout.get();
    auto* const font = pango_font_description_from_string(kFonts);
    pango_font_description_set_absolute_size(font, how.size * PANGO_SCALE);
    pango_font_description_set_weight(
        font, how.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(l, font);
    pango_font_description_free(font);
    pango_layout_set_text(l, what.data(), static_cast<int>(what.size()));
    pango_layout_set_line_spacing(l, static_cast<float>(how.leading / 1.448));
    if (how.width > 0) {
      pango_layout_set_width(l, static_cast<int>(how.width * PANGO_SCALE));
      pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_alignment(l, pango_of(how.side));
    }
    if (how.most_lines > 0) {
      pango_layout_set_height(l, -how.most_lines);
      pango_layout_set_ellipsize(l, PANGO_ELLIPSIZE_END);
    }
    return out_layout;
  }

  sheet_size size_of(PangoLayout* const l) const {
    auto width = 0;
    auto height = 0;
    pango_layout_get_size(l, &width, &height);
    return {static_cast<double>(width) / PANGO_SCALE,
            static_cast<double>(height) / PANGO_SCALE};
  }
};

paper::paper(sheet_size const size,
             paper_format const format,
             std::string_view const title,
             double const dots_an_inch)
    : on_{std::make_unique<drawing>(
          size, format, dots_an_inch / kPointsAnInch)} {
  if (format == paper_format::pdf) {
    cairo_pdf_surface_set_metadata(on_->surface, CAIRO_PDF_METADATA_TITLE,
                                   std::string{title}.c_str());
    cairo_pdf_surface_set_metadata(on_->surface, CAIRO_PDF_METADATA_CREATOR,
                                   "Linli");
  }
}

paper::~paper() = default;

sheet_size paper::size() const {
  return on_->size;
}

double paper::text(double const x,
                   double const y,
                   std::string_view const what,
                   text_style const& how) {
  auto const l = on_->laid_out(what, how);
  on_->ink(how.ink);
  cairo_move_to(on_->on, x, y);
  pango_cairo_show_layout(on_->on, l.get());
  return on_->size_of(l.get()).height;
}

double paper::height_of(std::string_view const what,
                        text_style const& how) const {
  return on_->size_of(on_->laid_out(what, how).get()).height;
}

double paper::width_of(std::string_view const what,
                       text_style const& how) const {
  return on_->size_of(on_->laid_out(what, how).get()).width;
}

void paper::line(double const x1,
                 double const y1,
                 double const x2,
                 double const y2,
                 double const width,
                 colour const c) {
  on_->ink(c);
  cairo_set_line_width(on_->on, width);
  cairo_move_to(on_->on, x1, y1);
  cairo_line_to(on_->on, x2, y2);
  cairo_stroke(on_->on);
}

void paper::fill(double const x,
                 double const y,
                 double const width,
                 double const height,
                 colour const c,
                 double const radius) {
  on_->ink(c);
  on_->rounded(x, y, width, height, radius);
  cairo_fill(on_->on);
}

void paper::frame(double const x,
                  double const y,
                  double const width,
                  double const height,
                  double const line_width,
                  colour const c,
                  double const radius) {
  on_->ink(c);
  cairo_set_line_width(on_->on, line_width);
  on_->rounded(x, y, width, height, radius);
  cairo_stroke(on_->on);
}

void paper::qr(double const x,
               double const y,
               double const side,
               std::string_view const what) {
  auto const code = code_of(what);
  fill(x, y, side, side, kWhite);
  auto const module = side / (code->width + 2 * kQuiet);
  on_->ink(kBlack);
  each_dark(*code, [&](int const column, int const row) {
    cairo_rectangle(on_->on, x + (column + kQuiet) * module,
                    y + (row + kQuiet) * module, module, module);
  });
  cairo_fill(on_->on);
}

void paper::new_page() {
  cairo_show_page(on_->on);
}

std::string paper::finish() {
  if (on_->format == paper_format::png) {
    cairo_surface_flush(on_->surface);
    cairo_surface_write_to_png_stream(on_->surface, append, &on_->out);
  } else {
    cairo_show_page(on_->on);
    cairo_surface_finish(on_->surface);
  }
  auto const status = cairo_status(on_->on);
  ensure(
      status == CAIRO_STATUS_SUCCESS || status == CAIRO_STATUS_SURFACE_FINISHED,
      fault::io, "print.failed", cairo_status_to_string(status));
  return std::move(on_->out);
}

std::string qr_code(std::string_view const text) {
  auto const code = code_of(text);
  auto path = std::string{};
  each_dark(*code, [&](int const x, int const y) {
    path += fmt::format("M{} {}h1v1h-1z", x + kQuiet, y + kQuiet);
  });
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges"><rect width="{0}" height="{0}" fill="#fff"/><path d="{1}" fill="#000"/></svg>)",
      code->width + 2 * kQuiet, path);
}

}  // namespace linli::print
