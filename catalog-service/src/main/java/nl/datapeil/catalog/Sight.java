package nl.datapeil.catalog;

import java.util.Set;
import nl.datapeil.kit.identity.Caller;
import org.eclipse.microprofile.config.ConfigProvider;

/// Which datasets exist for a caller.
public enum Sight {
  /// The published ones: everybody, with or without a token.
  PUBLIC,
  /// Drafts and archived ones too: staff and our own services, with the scope `catalog:read`.
  EVERYTHING;

  private static final String SCOPE = "catalog:read";

  /// The setting by which endpoints name them too; read only when a caller is judged.
  private static final class Staff {
    static final Set<String> ROLES =
        Set.copyOf(ConfigProvider.getConfig().getValues("datapeil.roles.staff", String.class));
  }

  /// A token without the role or the scope shows what everybody sees.
  public static Sight of(Caller caller) {
    return caller instanceof Caller.Known known
            && known.scopes().contains(SCOPE)
            && known.roles().stream().anyMatch(Staff.ROLES::contains)
        ? EVERYTHING
        : PUBLIC;
  }
}
