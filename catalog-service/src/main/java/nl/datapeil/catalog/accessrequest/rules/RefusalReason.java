package nl.datapeil.catalog.accessrequest.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One thing that stands in the way, with where it stands. A code keeps its meaning; they are those
/// of the privacy service's decisions.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusalReason(
    Code code,
    @Nullable String activity,
    @Nullable String dataset,
    @Nullable String column,
    Text message) {

  /// `step` is what has to be done about it.
  public enum Code {
    NO_ACTIVITY("Record a processing activity", "Leg een verwerking vast"),
    UNKNOWN_ACTIVITY(
        "Name an activity of the register", "Noem een verwerking uit het verwerkingsregister"),
    NOT_APPROVED(
        "Have the processing activity advised on and approved",
        "Laat over de verwerking adviseren en haar goedkeuren"),
    EXPIRED("Have the processing activity reviewed", "Laat de verwerking herbeoordelen"),
    DATASET_NOT_COVERED("Revise the processing activity", "Herzie de verwerking"),
    COLUMN_NOT_COVERED("Revise the processing activity", "Herzie de verwerking"),
    NO_SPECIAL_CATEGORY_GROUND(
        "State a ground of GDPR art. 9(2) in the processing activity",
        "Noem een grond uit AVG art. 9 lid 2 in de verwerking");

    private final Text step;

    Code(String en, String nl) {
      step = new Text(en, nl);
    }

    public Text step() {
      return step;
    }
  }
}
