internal import CPango

/// Breaks texts into lines, with the fonts that the system has for their scripts.
final class Typesetter {
  /// What is asked for first; Pango finds other fonts for what these do not have.
  private static let fonts = "Noto Sans, DejaVu Sans, sans-serif"

  private let context: OpaquePointer

  /// - Parameter language: Of most of the text, such as `en`.
  init?(for cairo: OpaquePointer, language: String) {
    guard let context = pango_cairo_create_context(cairo) else { return nil }
    self.context = context
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_language(context, pango_language_from_string(language))
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// A text in lines that are as wide as its style leaves room; a word that is wider is cut.
  func lines(_ text: String, _ style: Style) -> TextLayout {
    TextLayout(layout(text, style))
  }

  /// A text in at most two lines in the middle of the sheet.
  func centred(_ text: String, _ style: Style) -> TextLayout {
    let layout = layout(text, style)
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    pango_layout_set_height(layout, -2)
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    return TextLayout(layout)
  }

  private func layout(_ text: String, _ style: Style) -> OpaquePointer {
    let layout: OpaquePointer = pango_layout_new(context)
    let font = pango_font_description_from_string(Self.fonts)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
    pango_layout_set_width(layout, Int32((Paper.textWidth - style.indent) * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_line_spacing(layout, 1.15)
    return layout
  }
}
