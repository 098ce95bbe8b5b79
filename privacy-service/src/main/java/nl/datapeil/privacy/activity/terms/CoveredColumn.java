package nl.datapeil.privacy.activity.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A column the activity may use; `generaliseTo` is there when, and only when, it is generalised.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoveredColumn(
    String name, Treatment treatment, @Nullable Generalisation generaliseTo) {}
