package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class AnswerRepository {
  private final Session database;
  private final ObjectMapper json;

  AnswerRepository(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  record Kept(String fingerprint, StoredAnswer answer) {}

  /// Until the end of the transaction; false when another one has it.
  boolean lock(IdempotencyKey key) {
    return database
        .createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtextextended(:name, 1))", Boolean.class)
        .setParameter("name", key.caller() + " " + key.key())
        .getSingleResult();
  }

  Optional<Kept> find(IdempotencyKey key, Instant since) {
    return database
        .createNativeQuery(
            """
            select fingerprint, status, headers, body from idempotency_key
            where caller = :caller and key = :key and at > :since
            """,
            Tuple.class)
        .setParameter("caller", key.caller())
        .setParameter("key", key.key())
        .setParameter("since", since)
        .getResultList()
        .stream()
        .map(this::kept)
        .findFirst();
  }

  void keep(IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant now) {
    database
        .createNativeMutationQuery(
            """
            insert into idempotency_key (caller, key, fingerprint, status, headers, body, at)
            values (:caller, :key, :fingerprint, :status, :headers, :body, :at)
            on conflict (caller, key) do update
            set fingerprint = excluded.fingerprint, status = excluded.status,
                headers = excluded.headers, body = excluded.body, at = excluded.at
            """)
        .setParameter("caller", key.caller())
        .setParameter("key", key.key())
        .setParameter("fingerprint", fingerprint)
        .setParameter("status", answer.status())
        .setParameter("headers", written(answer.headers()))
        .setParameter("body", answer.body())
        .setParameter("at", now)
        .executeUpdate();
  }

  void forget(Instant before) {
    database
        .createNativeMutationQuery("delete from idempotency_key where at <= :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  private Kept kept(Tuple row) {
    return new Kept(
        row.get(0, String.class),
        new StoredAnswer(
            row.get(1, Integer.class),
            read(row.get(2, String.class)),
            row.get(3, String.class),
            true));
  }

  private String written(Map<String, List<String>> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, List<String>> read(String headers) {
    try {
      return json.readValue(headers, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
