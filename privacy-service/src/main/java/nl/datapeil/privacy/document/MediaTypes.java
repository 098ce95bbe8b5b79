package nl.datapeil.privacy.document;

/// The media types in which a document can be had, as `@Produces` takes them. Who accepts anything
/// gets the first.
public final class MediaTypes {
  public static final String PDF = "application/pdf";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /// For what is a list as well: registers, and the answers of an assessment.
  public static final String CSV = "text/csv";

  private MediaTypes() {}
}
