package nl.datapeil.privacy.subjectrequest.requester;

import static nl.datapeil.privacy.PrivacyProblem.REQUESTER_ERASED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Records;

/// Keeps who asks as long as it is needed to answer, and some time after.
@ApplicationScoped
@Transactional
public class Requesters {
  private static final int AT_ONCE = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RequesterRepository requesters;
  private final Seal seal;
  private final Today today;
  private final PrivacyConfig config;

  Requesters(RequesterRepository requesters, Seal seal, Today today, PrivacyConfig config) {
    this.requesters = requesters;
    this.seal = seal;
    this.today = today;
    this.config = config;
  }

  public void keep(UUID request, Requester requester) {
    requesters.persist(new SealedRequester(request, seal.close(request, written(requester))));
  }

  public Requester get(UUID request) {
    var kept = requesters.findByIdOptional(request).orElseThrow(() -> Records.notFound(request));
    return kept.sealed()
        .map(sealed -> read(seal.open(request, sealed)))
        .orElseThrow(() ->
            REQUESTER_ERASED.because(
                "Who asked was erased, some time after the answer.",
                "Wie het verzoek deed is gewist, enige tijd na het antwoord."));
  }

  /// From the day on which the request ended.
  public void eraseSomeTimeAfter(UUID request, LocalDate ended) {
    requesters
        .findByIdOptional(request)
        .ifPresent(kept -> kept.eraseOn(ended.plus(config.subjectRequests().keepRequester())));
  }

  /// Whether there may be more.
  boolean eraseDue() {
    var due = requesters.toErase(today.date(), AT_ONCE);
    due.forEach(requester -> requester.erase(today.now()));
    return due.size() == AT_ONCE;
  }

  private static byte[] written(Requester requester) {
    try {
      return JSON.writeValueAsBytes(requester);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Requester read(byte[] json) {
    try {
      return JSON.readValue(json, Requester.class);
    } catch (IOException e) {
      throw new UncheckedIOException("A stored requester cannot be read", e);
    }
  }
}
