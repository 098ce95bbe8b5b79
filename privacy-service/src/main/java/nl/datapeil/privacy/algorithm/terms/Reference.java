package nl.datapeil.privacy.algorithm.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Something that can be read elsewhere; an impact assessment need not be public.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(String title, @Nullable String link) {
  /// As sent.
  public record Draft(@Nullable String title, @Nullable String link) {
    Reference check(InputCheck in, String path, int longestTitle, boolean needsLink) {
      return new Reference(
          in.text(path + ".title", title, longestTitle),
          link == null && !needsLink ? null : WebLink.read(in, path + ".link", link));
    }
  }
}
