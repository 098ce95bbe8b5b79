package nl.datapeil.privacy.processor.terms;

import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.record.reminder.Ending;
import org.jspecify.annotations.Nullable;

/// An agreement as sent.
public record AgreementDraft(
    @Nullable String title,
    @Nullable String processor,
    @Nullable List<String> activities,
    @Nullable String validFrom,
    @Nullable String validUntil,
    @Nullable String signedOn,
    @Nullable String document,
    @Nullable List<Stipulation.Draft> stipulations,
    @Nullable List<String> subprocessors,
    @Nullable List<AgreedTransfer.Draft> transfers,
    @Nullable Integer remindDaysBefore) {
  public Agreement check() {
    var in = InputCheck.ofRegister();
    var agreement =
        new Agreement(
            in.text("title", title, 200),
            in.uri("processor", processor),
            Absent.each(in, "activities", activities, in::uri),
            in.date("validFrom", validFrom),
            validUntil == null ? null : in.date("validUntil", validUntil),
            signedOn == null ? null : in.date("signedOn", signedOn),
            document == null ? null : in.uri("document", document),
            Absent.each(in, "stipulations", stipulations, (at, one) -> one.check(in, at)),
            Absent.each(in, "subprocessors", subprocessors, in::uri),
            Absent.each(in, "transfers", transfers, (at, one) -> one.check(in, at)),
            Ending.days(in, "remindDaysBefore", remindDaysBefore));
    Ending.inOrder(in, agreement.validFrom(), agreement.validUntil());
    in.refuseWhenWrong();
    return agreement;
  }
}
