package nl.datapeil.privacy.subjectrequest.terms;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.subjectrequest.requester.Requester;
import nl.datapeil.privacy.subjectrequest.terms.Intake.Channel;
import org.jspecify.annotations.Nullable;

/// A request as sent. Who asks goes in `requester`, which is sealed, and nowhere else; a revision
/// leaves it out.
public record IntakeDraft(
    @Nullable String kind,
    @Nullable String receivedOn,
    @Nullable String channel,
    @Nullable String caseNumber,
    @Nullable List<String> activities,
    Requester.@Nullable Draft requester) {
  public Intake check(LocalDate today) {
    var in = InputCheck.ofRegister();
    var intake = read(in, today);
    in.require(
        requester == null,
        "requester",
        "is given once, when the request is filed",
        "wordt eenmaal gegeven, bij het vastleggen");
    in.refuseWhenWrong();
    return intake;
  }

  public Both checkBoth(LocalDate today) {
    var in = InputCheck.ofRegister();
    var intake = read(in, today);
    var who = requireNonNullElse(requester, Requester.Draft.NONE).check(in);
    in.refuseWhenWrong();
    return new Both(intake, who);
  }

  /// What was asked, and who asks.
  public record Both(Intake intake, Requester requester) {}

  private Intake read(InputCheck in, LocalDate today) {
    var day = in.date("receivedOn", receivedOn);
    in.require(!day.isAfter(today), "receivedOn", "lies ahead", "ligt in de toekomst");
    return new Intake(
        in.oneOf(RequestKind.class, "kind", kind),
        day,
        in.oneOf(Channel.class, "channel", channel),
        in.optionalText("caseNumber", caseNumber, 100),
        in.each("activities", requireNonNullElse(activities, List.<String>of()), 0, in::uri));
  }
}
