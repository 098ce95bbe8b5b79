package nl.datapeil.privacy.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.form.AnswersPatch;
import org.jspecify.annotations.Nullable;

/// Answers to merge, keyed by task id: as assessment-output.v2 has them, or their values only.
/// Those that are absent stay; null clears one; rows replace the rows there were.
record AnswersDraft(
    @Nullable JsonNode answers, @Nullable List<String> completedTasks, @Nullable String why) {
  Checked check() {
    var in = new InputCheck();
    in.require(
        answers == null || answers.isObject(),
        "answers",
        "must be an object keyed by task id, such as {\"1.1\": \"text\"}",
        "moet een object zijn met taak-id's als sleutel, zoals {\"1.1\": \"tekst\"}");
    in.require(
        answers != null || completedTasks != null,
        "answers",
        "is required, unless completedTasks is given",
        "is verplicht, tenzij completedTasks is gegeven");
    var tasks = completedTasks == null ? null : in.texts("completedTasks", completedTasks, 0);
    var reason = in.optionalText("why", why, 2_000);
    in.refuseWhenWrong();
    return new Checked(new AnswersPatch(answers, tasks), reason);
  }

  record Checked(AnswersPatch patch, @Nullable String why) {}
}
