package nl.datapeil.privacy.record;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What an item said from some moment on; never changes.
@Entity
@Immutable
@Table(name = "record_version")
class ItemVersion {
  @Id private UUID id;

  private UUID recordId;
  private int number;
  private String title;
  private String status;

  @JdbcTypeCode(SqlTypes.JSON)
  private JsonNode content;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] links;

  private String author;
  private String authorName;
  private Instant madeAt;
  private @Nullable String reason;

  protected ItemVersion() {}

  ItemVersion(UUID recordId, int number, Content content, Attribution by) {
    id = Ids.next();
    this.recordId = recordId;
    this.number = number;
    title = content.title();
    status = content.status();
    this.content = ContentJson.write(content);
    links = content.links().toArray(String[]::new);
    author = by.by().id();
    authorName = by.by().name();
    madeAt = by.at();
    reason = by.reason();
  }

  /// A version of an item that was withdrawn before.
  static ItemVersion ofWithdrawn(UUID recordId, int number, Content content, Attribution by) {
    var version = new ItemVersion(recordId, number, content, by);
    version.status = Item.WITHDRAWN;
    return version;
  }

  /// The next version, which says the same but is withdrawn.
  ItemVersion withdrawn(Attribution by) {
    var next = new ItemVersion();
    next.id = Ids.next();
    next.recordId = recordId;
    next.number = number + 1;
    next.title = title;
    next.status = Item.WITHDRAWN;
    next.content = content;
    next.links = links;
    next.author = by.by().id();
    next.authorName = by.by().name();
    next.madeAt = by.at();
    next.reason = by.reason();
    return next;
  }

  UUID recordId() {
    return recordId;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  String status() {
    return status;
  }

  JsonNode content() {
    return content;
  }

  String author() {
    return author;
  }

  String authorName() {
    return authorName;
  }

  Instant madeAt() {
    return madeAt;
  }

  @Nullable String reason() {
    return reason;
  }
}
