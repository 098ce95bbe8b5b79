package nl.datapeil.catalog.search.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a document stands in an answer, for the page after it: by its score, title or date,
/// whichever orders the answer, and its id. Readers see it as an opaque text, with a mark of the
/// question that it answers.
public record Place(
    SortOrder order, Strictness strictness, float score, long date, String title, UUID id) {
  private static final int VERSION = 3;

  public String encoded(String question) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(question);
      out.writeUTF(strictness.name());
      out.writeLong(id.getMostSignificantBits());
      out.writeLong(id.getLeastSignificantBits());
      switch (order) {
        case RELEVANCE -> out.writeFloat(score);
        case TITLE, TITLE_DOWN -> out.writeUTF(title);
        case MODIFIED, MODIFIED_DOWN, ISSUED, ISSUED_DOWN -> out.writeLong(date);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /// Empty when the text was not made by [#encoded] for an answer to this question, which tells its
  /// order too.
  public static Optional<Place> decoded(String text, SortOrder order, String question) {
    try (var in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (in.readByte() != VERSION || !in.readUTF().equals(question)) {
        return Optional.empty();
      }
      var strictness = Strictness.valueOf(in.readUTF());
      var id = new UUID(in.readLong(), in.readLong());
      var score = 0f;
      var date = 0L;
      var title = "";
      switch (order) {
        case RELEVANCE -> score = in.readFloat();
        case TITLE, TITLE_DOWN -> title = in.readUTF();
        case MODIFIED, MODIFIED_DOWN, ISSUED, ISSUED_DOWN -> date = in.readLong();
      }
      return in.available() > 0 || Float.isNaN(score)
          ? Optional.empty()
          : Optional.of(new Place(order, strictness, score, date, title, id));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
