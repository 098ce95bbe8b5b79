package nl.datapeil.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for: what comes after `after`, `limit` items at most.
public record PageRequest(@Nullable UUID after, int limit) {
  /// The raw query parameters: read as text, so a wrong one is a 400 that says why.
  public record Draft(@Nullable String after, @Nullable String limit) {
    public PageRequest check(PrivacyConfig.Paging paging) {
      return new InputCheck().read(in -> check(in, paging));
    }

    public PageRequest check(InputCheck in, PrivacyConfig.Paging paging) {
      return new PageRequest(
          after == null ? null : in.id("after", after),
          limit == null ? paging.defaultLimit() : size(in, limit, paging.maxLimit()));
    }
  }

  private static int size(InputCheck in, String limit, int most) {
    if (limit.matches("\\d{1,9}")) {
      return Math.min(in.number("limit", Integer.valueOf(limit), 1), most);
    }
    in.wrong("limit", "must be a whole number from 1", "moet een geheel getal vanaf 1 zijn");
    return 1;
  }
}
