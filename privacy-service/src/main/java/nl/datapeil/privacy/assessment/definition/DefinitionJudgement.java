package nl.datapeil.privacy.assessment.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said of a form: `valid` when it can be filed. `uri` is where it was filed, absent
/// when it was only judged.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionJudgement(
    boolean valid,
    @Nullable URI uri,
    @Nullable String urn,
    @Nullable String version,
    List<RemarkView> errors,
    List<RemarkView> remarks) {

  /// Whether this request filed it, or it was there already.
  record Filed(DefinitionJudgement judgement, boolean isNew) {}
}
