package nl.datapeil.privacy.document.odt;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.document.model.Column;

/// The styles that OpenDocument wants beside the content: of tables, and of breaks between pages.
final class OdtStyles {
  static final String OF_CONTENT =
      """
      <office:automatic-styles>\
      <style:style style:name="Table" style:family="table">\
      <style:table-properties style:rel-width="100%" table:align="margins" \
      table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>\
      <style:style style:name="Row" style:family="table-row">\
      <style:table-row-properties fo:keep-together="auto"/></style:style>\
      <style:style style:name="Cell" style:family="table-cell">\
      <style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #8a8a8a"/></style:style>\
      <style:style style:name="HeadingCell" style:family="table-cell">\
      <style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #8a8a8a" \
      fo:background-color="#e8eef4"/></style:style>\
      <style:style style:name="Gap" style:family="paragraph" \
      style:parent-style-name="Text_20_body">\
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.1cm"/></style:style>\
      <style:style style:name="BreakText" style:family="paragraph" \
      style:parent-style-name="Text_20_body">\
      <style:paragraph-properties fo:break-before="page"/></style:style>\
      """
          + IntStream.rangeClosed(1, 6)
              .mapToObj(OdtStyles::breakingHeading)
              .collect(Collectors.joining())
          + IntStream.rangeClosed(1, Column.WIDEST)
              .mapToObj(OdtStyles::column)
              .collect(Collectors.joining())
          + "</office:automatic-styles>";

  private OdtStyles() {}

  static String columnOf(int weight) {
    return "Column" + weight;
  }

  private static String breakingHeading(int level) {
    return """
    <style:style style:name="BreakHeading%1$d" style:family="paragraph" \
    style:parent-style-name="Heading_20_%1$d">\
    <style:paragraph-properties fo:break-before="page"/></style:style>\
    """
        .formatted(level);
  }

  private static String column(int weight) {
    return """
    <style:style style:name="%s" style:family="table-column">\
    <style:table-column-properties style:rel-column-width="%d*"/></style:style>\
    """
        .formatted(columnOf(weight), weight * 1000);
  }
}
