package nl.datapeil.privacy.assessment.reminder;

import java.util.Map;
import java.util.UUID;

/// Something that falls due: `subject` and `due` with its kind make it one of a kind.
record Reminder(Kind kind, UUID subject, String due, UUID assessment, Map<String, String> data) {
  enum Kind {
    REVIEW_APPROACHING("review-approaching"),
    REVIEW_DUE("review-due"),
    ADVICE_WAITING("advice-waiting"),
    CONSULTATION_ENDING("consultation-ending"),
    ACTION_POINT_OVERDUE("action-point-overdue");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String type() {
      return "nl.datapeil.privacy.assessment." + word;
    }
  }

  Reminder {
    data = Map.copyOf(data);
  }

  static Reminder of(Kind kind, UUID assessment, String due) {
    return new Reminder(kind, assessment, due, assessment, Map.of("due", due));
  }
}
