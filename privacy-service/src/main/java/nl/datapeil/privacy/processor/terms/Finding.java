package nl.datapeil.privacy.processor.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// One thing that an agreement lacks.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(Code code, @Nullable Clause clause, Text message) {
  public enum Code {
    NOT_SIGNED,
    NOT_YET_IN_FORCE,
    ENDED,
    CLAUSE_MISSING,
    TRANSFER_NOT_ASSESSED
  }

  static Finding of(Code code) {
    return new Finding(
        code,
        null,
        switch (code) {
          case NOT_SIGNED -> new Text("It is not signed.", "Zij is niet ondertekend.");
          case NOT_YET_IN_FORCE ->
              new Text("Its first day has not come.", "De ingangsdatum is nog niet bereikt.");
          case ENDED -> new Text("Its last day has passed.", "De einddatum is verstreken.");
          case CLAUSE_MISSING -> new Text("A clause is missing.", "Een bepaling ontbreekt.");
          case TRANSFER_NOT_ASSESSED ->
              new Text("A transfer is not assessed.", "Een doorgifte is niet beoordeeld.");
        });
  }

  static Finding of(Clause clause) {
    var text = clause.text();
    return new Finding(
        Code.CLAUSE_MISSING,
        clause,
        new Text("It does not stipulate: " + text.en() + ".", "Niet bepaald: " + text.nl() + "."));
  }

  static Finding of(Transfer transfer) {
    return new Finding(
        Code.TRANSFER_NOT_ASSESSED,
        null,
        new Text(
            "The law of %s has not been assessed (DTIA).".formatted(transfer.country()),
            "Het recht van %s is niet beoordeeld (DTIA).".formatted(transfer.country())));
  }
}
