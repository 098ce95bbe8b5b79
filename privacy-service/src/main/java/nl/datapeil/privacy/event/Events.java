package nl.datapeil.privacy.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Today;
import org.hibernate.Session;

/// Tells what happened, within the transaction in which it happened. A lock that lasts until the
/// commit makes the numbers follow the order of commits without gaps, so publish as the last step
/// of a use case.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Events {
  private static final long LOCK = 0x6576656e74L;

  private final Session database;
  private final ObjectMapper json;
  private final Today today;

  Events(Session database, ObjectMapper json, Today today) {
    this.database = database;
    this.json = json;
    this.today = today;
  }

  /// `type` is such as `nl.datapeil.privacy.activity.withdrawn`, `subject` the URI of the thing.
  /// Whoever may read events may read `data`: no personal value belongs in it.
  public void publish(String type, URI subject, Map<String, ?> data) {
    database.flush();
    database
        .createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
        .setParameter("lock", LOCK)
        .getSingleResultOrNull();
    database
        .createNativeMutationQuery(
            "insert into event (seq, id, at, type, subject, data) values ("
                + "(select coalesce(max(seq), 0) + 1 from event),"
                + " :id, :at, :type, :subject, cast(:data as jsonb))")
        .setParameter("id", Ids.next())
        .setParameter("at", today.now())
        .setParameter("type", type)
        .setParameter("subject", subject.toString())
        .setParameter("data", written(data))
        .executeUpdate();
  }

  private String written(Map<String, ?> data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
