package nl.datapeil.privacy.assessment.definition.state;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;

/// Holds answers against their form. What does not fit is told, never dropped.
public final class AnswerCheck {
  private static final int MOST = 500;

  private AnswerCheck() {}

  public static List<Remark> remarks(Definition definition, State state) {
    var remarks = new ArrayList<Remark>();
    checkUrn(definition, state, remarks);
    for (var answer : state.answers()) {
      if (remarks.size() < MOST) {
        check(definition, answer, remarks);
      }
    }
    return List.copyOf(remarks);
  }

  private static void checkUrn(Definition definition, State state, List<Remark> remarks) {
    var urn = state.urn().orElse("");
    if (!urn.equals(definition.versionedUrn())) {
      remarks.add(
          Remark.of(
              "metadata.urn",
              "The answers were given to `%s`, not to %s.",
              "De antwoorden zijn gegeven op `%s`, niet op %s.",
              urn,
              definition.versionedUrn()));
    }
  }

  private static void check(Definition definition, Answer answer, List<Remark> remarks) {
    var at = answer.row() == null ? answer.task() : answer.task() + "[" + answer.row() + "]";
    var task = definition.task(answer.task());
    if (task.isEmpty()) {
      remarks.add(
          Remark.of(
              at,
              "The form has no such task; the answer is kept.",
              "Het formulier heeft deze taak niet; het antwoord blijft bewaard."));
    } else if (!answer.isEmpty()) {
      checkValue(task.get(), answer, at, remarks);
    }
  }

  private static void checkValue(Task task, Answer answer, String at, List<Remark> remarks) {
    switch (task.kind()) {
      case ONE_OF -> {
        require(!answer.value().isContainerNode(), at, remarks, "one text", "één tekst");
        checkChoices(task, answer, at, remarks);
      }
      case ANY_OF -> {
        require(answer.value().isArray(), at, remarks, "a list of texts", "een lijst van teksten");
        checkChoices(task, answer, at, remarks);
      }
      case DATE ->
          require(
              answer.value().isTextual() && isDate(answer.value().textValue()),
              at,
              remarks,
              "a date such as 2027-01-31",
              "een datum zoals 2027-01-31");
      case TEXT, LONG_TEXT ->
          require(answer.value().isTextual(), at, remarks, "a text", "een tekst");
      case IMAGE ->
          require(
              answer.value().isTextual()
                  || answer.value().path("data").asText("").startsWith("data:image/"),
              at,
              remarks,
              "an image: {data: \"data:image/…\"}",
              "een afbeelding: {data: \"data:image/…\"}");
      case GROUP, INFORMATION, OTHER -> {}
    }
  }

  private static void require(boolean fits, String at, List<Remark> remarks, String en, String nl) {
    if (!fits) {
      remarks.add(
          new Remark(
              at,
              null,
              new Text(
                  "The answer should be " + en + "; it is kept as it is.",
                  "Het antwoord hoort " + nl + " te zijn; het blijft zoals het is.")));
    }
  }

  private static void checkChoices(Task task, Answer answer, String at, List<Remark> remarks) {
    var known = task.answering().choices().stream().map(Choice::key).toList();
    if (known.isEmpty() || task.choicesFrom().isPresent()) {
      return;
    }
    for (var text : answer.texts()) {
      if (!known.contains(text)) {
        remarks.add(
            Remark.of(
                at,
                "`%s` is not one of the choices; it is kept.",
                "`%s` is geen van de keuzes; het blijft bewaard.",
                text));
      }
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      return true;
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
