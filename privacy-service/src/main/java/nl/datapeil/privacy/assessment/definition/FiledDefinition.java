package nl.datapeil.privacy.assessment.definition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import org.jspecify.annotations.Nullable;

/// A form as it was filed. Its bytes never change and are read apart; it can only be withdrawn.
@Entity
@Table(name = "assessment_definition")
class FiledDefinition {
  @Id private UUID id;

  @Version private int lock;

  private String urn;
  private String version;
  private String name;

  @Enumerated(EnumType.STRING)
  private Format format;

  private String digest;
  private @Nullable String filedBy;
  private @Nullable String filedByName;
  private Instant filedAt;

  @SuppressWarnings("UnusedVariable") // for the record: the name may change, this does not
  private @Nullable String withdrawer;

  private @Nullable String withdrawerName;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;

  protected FiledDefinition() {}

  /// Once: later withdrawals change nothing.
  void withdraw(String reason, Person by, Instant now) {
    if (withdrawnAt == null) {
      withdrawer = by.id();
      withdrawerName = by.name();
      withdrawnAt = now;
      withdrawalReason = reason;
    }
  }

  UUID id() {
    return id;
  }

  String urn() {
    return urn;
  }

  String version() {
    return version;
  }

  Format format() {
    return format;
  }

  String digest() {
    return digest;
  }

  /// Of a form that came with the service.
  boolean isBuiltIn() {
    return filedBy == null;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  DefinitionItem item(URI uri) {
    return new DefinitionItem(
        id,
        uri,
        urn,
        version,
        name,
        isBuiltIn(),
        filedByName,
        filedAt,
        withdrawerName,
        withdrawnAt,
        withdrawalReason);
  }
}
