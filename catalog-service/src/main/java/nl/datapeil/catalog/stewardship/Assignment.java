package nl.datapeil.catalog.stewardship;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.datapeil.catalog.term.Period;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// A person who answers for a dataset during a time. `person` is the name of the account, as in the
/// token's `preferred_username`.
@Embeddable
@Period.Forward
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assignment(
    @NotNull @Written(max = 200) String person,
    @Written(max = 200) @Nullable String name,
    @NotNull @Enumerated(EnumType.STRING) Role role,
    @Column(name = "valid_from") @NotNull LocalDate from,
    @Column(name = "valid_until") @Nullable LocalDate until)
    implements Period {

  /// An owner decides on access; a steward keeps the description true.
  public enum Role {
    OWNER,
    STEWARD
  }
}
