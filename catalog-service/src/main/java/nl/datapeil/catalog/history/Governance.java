package nl.datapeil.catalog.history;

import java.util.Map;

/// What our own administration holds of an entry beside its graph, by column and by member.
final class Governance {
  static final Map<String, String> MEMBERS =
      Map.of(
          "name", "name",
          "owner", "owner",
          "source_kind", "sourceKind",
          "access", "access",
          "access_reason", "accessReason",
          "finest_granularity", "finestGranularity",
          "linking_keys", "linkingKeys",
          "columns", "columns",
          "status", "status");

  private Governance() {}
}
