package nl.datapeil.privacy.subjectrequest.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.deadline.Suspension;
import org.jspecify.annotations.Nullable;

/// What was done about a request, by which colleague and when. Nothing in it names who asks.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Course(
    List<IdentityCheck> identity,
    @Nullable Extension extension,
    List<Finding> findings,
    @Nullable Decision decision,
    @Nullable Answer answer,
    List<Notice> notices) {
  static final Course NONE = new Course(List.of(), null, List.of(), null, null, List.of());

  public Course {
    identity = List.copyOf(identity);
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /// More information asked to be sure who asks (art. 12(6)). `verified` is null as long as it is
  /// waited for.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record IdentityCheck(
      LocalDate askedOn,
      String reason,
      @Nullable LocalDate receivedOn,
      @Nullable Boolean verified,
      String by) {
    Suspension suspension() {
      return new Suspension(askedOn, receivedOn);
    }
  }

  /// More time, because it is complex or there are many (art. 12(3)).
  public record Extension(Period period, String reason, LocalDate toldOn, String by) {}

  /// What was found in one place, by reference: no data are copied here.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Finding(
      Source source, String uri, boolean found, @Nullable String remark, String by, Instant at) {}

  /// Where was looked.
  public enum Source {
    PROCESSING_LOG,
    DATASET,
    ACTIVITY,
    PROCESSOR,
    SYSTEM
  }

  /// What was decided, and on which ground not all of it was granted.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Decision(
      Outcome outcome, @Nullable Ground ground, String motivation, String by, Instant at) {}

  /// How much was granted.
  public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED
  }

  /// Why not everything is granted.
  public enum Ground {
    UNFOUNDED_OR_EXCESSIVE_ART_12_5,
    NOT_IDENTIFIABLE_ART_12_2,
    RIGHTS_OF_OTHERS_ART_15_4,
    EXEMPTION_ART_17_3,
    COMPELLING_GROUNDS_ART_21_1,
    RESTRICTION_ART_23,
    ARCHIVES_ART_45_UAVG,
    NO_DATA,
    RIGHT_DOES_NOT_APPLY
  }

  /// When and how it was answered; `remediesTold` says that the answer names objection, appeal and
  /// the supervisor (art. 12(4)).
  public record Answer(LocalDate sentOn, String channel, boolean remediesTold, String by) {}

  /// A recipient that was told of the rectification, erasure or restriction (art. 19), or why that
  /// was impossible.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Notice(
      String recipient, @Nullable LocalDate toldOn, @Nullable String impossible, String by) {}

  List<Suspension> suspensions() {
    return identity.stream().map(IdentityCheck::suspension).toList();
  }

  boolean awaitsIdentity() {
    return !identity.isEmpty() && identity.getLast().receivedOn() == null;
  }

  /// Also when what came in did not settle it.
  boolean doubtsIdentity() {
    return !identity.isEmpty() && !Boolean.TRUE.equals(identity.getLast().verified());
  }

  Course with(IdentityCheck check) {
    return new Course(
        plus(identity, List.of(check)), extension, findings, decision, answer, notices);
  }

  /// In place of the last.
  Course received(IdentityCheck check) {
    var others = identity.subList(0, identity.size() - 1);
    return new Course(plus(others, List.of(check)), extension, findings, decision, answer, notices);
  }

  Course with(Extension more) {
    return new Course(identity, more, findings, decision, answer, notices);
  }

  Course with(List<Finding> found) {
    return new Course(identity, extension, plus(findings, found), decision, answer, notices);
  }

  Course with(Decision made) {
    return new Course(identity, extension, findings, made, answer, notices);
  }

  Course with(Answer sent) {
    return new Course(identity, extension, findings, decision, sent, notices);
  }

  Course with(Notice notice) {
    return new Course(
        identity, extension, findings, decision, answer, plus(notices, List.of(notice)));
  }

  private static <T> List<T> plus(List<T> all, List<T> others) {
    var more = new ArrayList<>(all);
    more.addAll(others);
    return more;
  }
}
