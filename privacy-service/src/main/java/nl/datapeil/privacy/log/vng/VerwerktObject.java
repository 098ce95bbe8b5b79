package nl.datapeil.privacy.log.vng;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.read.StoredSpan;
import org.jspecify.annotations.Nullable;

/// A person that an action was about, as the Inzage API shows it: without system, user and source
/// of the data.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerwerktObject(
    URI url,
    UUID verwerktObjectId,
    String objecttype,
    String soortObjectId,
    String objectId,
    Verwerkingsactie verwerkingsactie) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Verwerkingsactie(
      URI url,
      UUID actieId,
      String actieNaam,
      UUID verwerkingId,
      @Nullable UUID verwerkingsactiviteitId,
      String verwerkingsactiviteitUrl,
      String vertrouwelijkheid,
      Instant tijdstip,
      Instant tijdstipRegistratie,
      List<Wie> verwerkteObjecten) {
    Verwerkingsactie {
      verwerkteObjecten = List.copyOf(verwerkteObjecten);
    }
  }

  record Wie(String objecttype, String soortObjectId, String objectId) {}

  /// `next` and `previous` are `null` where there is no such page, as the API has it.
  record Page(
      long count, @Nullable URI next, @Nullable URI previous, List<VerwerktObject> results) {
    Page {
      results = List.copyOf(results);
    }
  }

  static VerwerktObject of(StoredSpan line, Wie wie, @Nullable UUID activity) {
    var span = line.span();
    var url = URI.create("urn:uuid:" + line.id());
    var action =
        new Verwerkingsactie(
            url,
            line.id(),
            named(span.details().context()),
            span.key().traceId(),
            activity,
            span.activity(),
            "normaal",
            span.start(),
            line.received(),
            List.of(wie));
    return new VerwerktObject(
        url, line.id(), wie.objecttype(), wie.soortObjectId(), wie.objectId(), action);
  }

  private static String named(Context context) {
    var longest = 242;
    return context.name().length() <= longest
        ? context.name()
        : context.name().substring(0, longest);
  }
}
