package nl.datapeil.privacy.breach.terms;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.breach.terms.Impact.Data;
import nl.datapeil.privacy.breach.terms.Impact.DataType;
import nl.datapeil.privacy.breach.terms.Impact.Identification;
import nl.datapeil.privacy.breach.terms.Impact.Loss;
import org.jspecify.annotations.Nullable;

/// The judgement of a breach's impact as sent. A correction says why.
public record ImpactDraft(
    @Nullable List<DataDraft> data,
    @Nullable String identification,
    @Nullable String confidentiality,
    @Nullable String integrity,
    @Nullable String availability,
    @Nullable Boolean malicious) {
  /// A kind of data that leaked, as sent.
  public record DataDraft(
      @Nullable String type, @Nullable Integer correction, @Nullable String why) {
    private Data check(InputCheck in, String path) {
      var by = requireNonNullElse(correction, 0);
      in.require(
          by >= -3 && by <= 3,
          path + ".correction",
          "must lie between -3 and 3",
          "moet tussen -3 en 3 liggen");
      in.require(
          by == 0 || why != null,
          path + ".why",
          "is required with a correction",
          "is verplicht bij een correctie");
      return new Data(
          in.oneOf(DataType.class, path + ".type", type),
          by,
          in.optionalText(path + ".why", why, 2_000));
    }
  }

  Impact check(InputCheck in) {
    return new Impact(
        in.each("impact.data", data, 1, (path, one) -> one.check(in, path)),
        in.oneOf(Identification.class, "impact.identification", identification),
        loss(in, "impact.confidentiality", confidentiality),
        loss(in, "impact.integrity", integrity),
        loss(in, "impact.availability", availability),
        requireNonNullElse(malicious, false));
  }

  private static Loss loss(InputCheck in, String field, @Nullable String value) {
    return in.oneOf(Loss.class, field, requireNonNullElse(value, Loss.NONE.name()));
  }
}
