package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What belongs to the activity and is on record elsewhere, each by its URI; `systems` are named.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Related(
    List<String> processors,
    List<String> agreements,
    List<String> algorithms,
    List<String> assessments,
    List<String> safeguards,
    List<String> systems) {
  public static final Related NOTHING =
      new Related(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Related {
    processors = Absent.orNone(processors);
    agreements = Absent.orNone(agreements);
    algorithms = Absent.orNone(algorithms);
    assessments = Absent.orNone(assessments);
    safeguards = Absent.orNone(safeguards);
    systems = Absent.orNone(systems);
  }

  public Stream<String> uris() {
    return Stream.of(processors, agreements, algorithms, assessments, safeguards)
        .flatMap(List::stream);
  }

  /// As sent.
  public record Draft(
      @Nullable List<String> processors,
      @Nullable List<String> agreements,
      @Nullable List<String> algorithms,
      @Nullable List<String> assessments,
      @Nullable List<String> safeguards,
      @Nullable List<String> systems) {
    public Related check(InputCheck in, String path) {
      return new Related(
          uris(in, path + ".processors", processors),
          uris(in, path + ".agreements", agreements),
          uris(in, path + ".algorithms", algorithms),
          uris(in, path + ".assessments", assessments),
          uris(in, path + ".safeguards", safeguards),
          Absent.each(in, path + ".systems", systems, (at, one) -> in.text(at, one, 500)));
    }

    private static List<String> uris(InputCheck in, String path, @Nullable List<String> values) {
      return Absent.each(in, path, values, in::uri);
    }
  }
}
