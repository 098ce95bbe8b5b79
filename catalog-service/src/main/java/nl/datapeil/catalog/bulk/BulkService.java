package nl.datapeil.catalog.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.entry.EntryService;
import nl.datapeil.catalog.entry.EntryView;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.draft.Patch;
import nl.datapeil.catalog.manners.Fingerprints;
import nl.datapeil.catalog.manners.IdempotencyKey;
import nl.datapeil.catalog.manners.IdempotencyService;
import nl.datapeil.catalog.manners.StoredAnswer;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Does many writes, each in a transaction of its own. With a key, each keeps its result in that
/// transaction, so that a repeat after a crash does only what was not done.
@ApplicationScoped
class BulkService {
  private final EntryService entries;
  private final IdempotencyService idempotency;
  private final Fingerprints fingerprints;
  private final ObjectMapper json;

  BulkService(
      EntryService entries,
      IdempotencyService idempotency,
      Fingerprints fingerprints,
      ObjectMapper json) {
    this.entries = entries;
    this.idempotency = idempotency;
    this.fingerprints = fingerprints;
    this.json = json;
  }

  /// Who asks, how and in which language; `strict` is to stop at the first failure.
  record Asker(Caller.Known caller, @Nullable IdempotencyKey key, boolean strict, Locale locale) {}

  BulkResult run(List<Operation> operations, Asker asker) {
    var results = new ArrayList<ItemResult>();
    var failed = false;
    for (var index = 0; index < operations.size(); index++) {
      var result =
          failed && asker.strict()
              ? ItemResult.refused(index, Problems.skipped(asker.locale()))
              : once(index, operations.get(index), asker);
      failed = failed || !result.succeeded();
      results.add(result);
    }
    return BulkResult.of(results);
  }

  private ItemResult once(int index, Operation operation, Asker asker) {
    if (!operation.hasAllItNeeds()) {
      return ItemResult.refused(index, Problems.unreadable(asker.locale()));
    }
    if (operation.lacksCondition()) {
      return ItemResult.refused(index, Problems.unconditional(asker.locale()));
    }
    try {
      if (asker.key() == null) {
        return write(index, operation, asker.caller());
      }
      var answer =
          idempotency.once(
              asker.key().part(index),
              fingerprints.of("bulk", operation),
              () -> stored(write(index, operation, asker.caller())));
      return json.readValue(answer.body(), ItemResult.class);
    } catch (ProblemException e) {
      return ItemResult.refused(index, Problems.of(e, asker.locale()));
    } catch (UncheckedIOException | JsonProcessingException _) {
      return ItemResult.refused(index, Problems.unreadable(asker.locale()));
    } catch (RuntimeException e) {
      Log.error("Unexpected failure of one of many writes", e);
      return ItemResult.refused(index, Problems.unexpected(asker.locale()));
    }
  }

  private StoredAnswer stored(ItemResult result) {
    try {
      return StoredAnswer.fresh(result.status(), Map.of(), json.writeValueAsString(result));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ItemResult write(int index, Operation operation, Caller.Known by) {
    var kind = operation.kindOrDataset();
    var condition = new IfMatch(operation.condition());
    try {
      return switch (operation.action()) {
        case CREATE -> result(index, 201, entries.register(kind, draft(operation), by));
        case REPLACE ->
            result(
                index, 200, entries.replace(kind, id(operation), draft(operation), condition, by));
        case PATCH -> {
          var patch = new Patch(Objects.requireNonNull(operation.body()), json);
          yield result(index, 200, entries.patch(kind, id(operation), patch, condition, by));
        }
        case PUBLISH -> result(index, 200, entries.publish(kind, id(operation), by));
        case ARCHIVE -> result(index, 200, entries.archive(kind, id(operation), by));
        case DELETE -> {
          entries.delete(kind, id(operation), condition, by);
          yield new ItemResult(index, 204, operation.id(), null, null, null);
        }
      };
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EntryDraft draft(Operation operation) throws JsonProcessingException {
    return json.treeToValue(Objects.requireNonNull(operation.body()), EntryDraft.class);
  }

  private static UUID id(Operation operation) {
    return Objects.requireNonNull(operation.id());
  }

  private static ItemResult result(int index, int status, EntryView view) {
    return new ItemResult(index, status, view.id(), view.uri(), IfMatch.etag(view.version()), null);
  }
}
