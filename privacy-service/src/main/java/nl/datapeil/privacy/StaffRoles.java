package nl.datapeil.privacy;

import java.util.Set;

/// The roles that many endpoints share, as `@RolesAllowed` takes them: it wants constants, and
/// reads a list as the default of a setting. Nobody sets it: roles are no matter of configuration.
public final class StaffRoles {
  private static final String OF_ASSESSMENTS =
      "steward,privacy-officer,dpo,controller,domain-expert,admin";
  private static final String ALL = OF_ASSESSMENTS + ",analyst,viewer,service";

  /// Everybody who works for the municipality, and its services.
  public static final String ANY = "${staff-roles.any:" + ALL + "}";

  /// Who has a part in assessments.
  public static final String ASSESSING = "${staff-roles.assessing:" + OF_ASSESSMENTS + "}";

  /// All that [#ANY] stands for.
  public static final Set<String> NAMES = Set.of(ALL.split(",", -1));

  /// All that [#ASSESSING] stands for.
  public static final Set<String> ASSESSORS = Set.of(OF_ASSESSMENTS.split(",", -1));

  private StaffRoles() {}
}
