package nl.datapeil.catalog.glossary.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/// From one term to another; `narrower` is the way back of `BROADER`, and `RELATED` goes both ways.
@Embeddable
public record Relation(
    @Enumerated(EnumType.STRING) Kind kind, @Column(name = "target_id") UUID target) {
  public enum Kind {
    BROADER,
    RELATED
  }
}
