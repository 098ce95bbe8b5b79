package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;

/// How a task is answered; several of MinBZK's types are answered alike.
public enum TaskKind {
  GROUP,
  INFORMATION,
  TEXT,
  LONG_TEXT,
  DATE,
  ONE_OF,
  ANY_OF,
  IMAGE,
  /// A type of a later version of the schema: answered with whatever the form sends.
  OTHER;

  public static TaskKind of(List<String> types) {
    var first = OTHER;
    for (var i = 0; i < types.size(); i++) {
      var kind = of(types.get(i));
      if (kind == GROUP) {
        return GROUP;
      }
      first = i == 0 ? kind : first;
    }
    return first;
  }

  private static TaskKind of(String type) {
    return switch (type) {
      case "task_group", "signing" -> GROUP;
      case "informational" -> INFORMATION;
      case "text_input" -> TEXT;
      case "open_text" -> LONG_TEXT;
      case "date" -> DATE;
      case "select_option", "radio_option" -> ONE_OF;
      case "checkbox_option", "multiselect_option", "multiselect_scrollable" -> ANY_OF;
      case "image" -> IMAGE;
      default -> OTHER;
    };
  }

  public boolean isAnswered() {
    return this != GROUP && this != INFORMATION;
  }
}
