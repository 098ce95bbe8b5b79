package nl.datapeil.privacy.decision.permission;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;

/// Which column, of which dataset, how sensitive: the catalogue knows the latter.
record PermissionFilter(String dataset, String column, Sensitivity sensitivity, PageRequest page) {
  /// Reads the raw query parameters.
  static PermissionFilter of(
      @Nullable String dataset,
      @Nullable String column,
      @Nullable String sensitivity,
      PageRequest.Draft page,
      PrivacyConfig.Paging paging) {
    var in = new InputCheck();
    var stated = in.optionalOneOf(Sensitivity.class, "sensitivity", sensitivity);
    var filter =
        new PermissionFilter(
            in.uri("dataset", dataset),
            in.text("column", column, 500),
            stated == null ? Sensitivity.PERSONAL : stated,
            page.check(in, paging));
    in.refuseWhenWrong();
    return filter;
  }
}
