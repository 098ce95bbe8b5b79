package nl.datapeil.privacy.assessment.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A risk for the people whom the data are about. As long as nobody has estimated what is left
/// after the measures, the whole risk is.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Risk(
    UUID id,
    String description,
    String source,
    int chance,
    int impact,
    List<Measure> measures,
    @Nullable Integer residualChance,
    @Nullable Integer residualImpact) {
  public Risk {
    measures = List.copyOf(measures);
  }

  @JsonIgnore
  public Level level() {
    return Level.of(chance, impact);
  }

  @JsonIgnore
  public Level residualLevel() {
    return residualChance == null || residualImpact == null
        ? level()
        : Level.of(residualChance, residualImpact);
  }
}
