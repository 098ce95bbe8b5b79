package nl.datapeil.privacy.subjectrequest.requester;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who made a request, sealed; nothing is left of it once it is erased.
@Entity
@Table(name = "subject_requester")
class SealedRequester {
  @Id private UUID recordId;

  @Version private int lock;

  private byte @Nullable [] sealed;

  @SuppressWarnings("unused") // the erasure looks for it
  private @Nullable LocalDate eraseOn;

  @SuppressWarnings("unused") // evidence, for who reads the table
  private @Nullable Instant erasedAt;

  protected SealedRequester() {}

  SealedRequester(UUID recordId, byte[] sealed) {
    this.recordId = recordId;
    this.sealed = sealed.clone();
  }

  Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed).map(byte[]::clone);
  }

  void eraseOn(LocalDate day) {
    eraseOn = day;
  }

  void erase(Instant now) {
    sealed = null;
    erasedAt = now;
  }
}
