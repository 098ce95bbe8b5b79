package nl.datapeil.privacy.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Something that happened. Never changed.
@Entity
@Immutable
class Event {
  @Id private long seq;

  private UUID id;
  private Instant at;
  private String type;
  private String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> data;

  protected Event() {}

  long seq() {
    return seq;
  }

  CloudEvent view(URI source) {
    return new CloudEvent("1.0", id, source, type, subject, at, "application/json", data);
  }
}
