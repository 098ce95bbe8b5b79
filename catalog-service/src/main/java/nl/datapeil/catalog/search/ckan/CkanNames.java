package nl.datapeil.catalog.search.ckan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/// Names as CKAN makes them.
public final class CkanNames {
  private static final int LONGEST = 100;
  private static final Pattern CC_ZERO = Pattern.compile("publicdomain/zero|/(cc0|cc_zero)$");
  private static final Pattern CC_BY =
      Pattern.compile("creativecommons\\.org/licenses/by/|/naamsvermelding[0-9]+$");
  private static final Pattern CC_BY_SA =
      Pattern.compile("creativecommons\\.org/licenses/by-sa/|/naamsvermelding_gelijkdelen[0-9]+$");

  private CkanNames() {}

  /// Lower-case ASCII with dashes between words, 2 to 100 characters.
  public static String name(String title) {
    var in = title.toCharArray();
    var out = new char[in.length * 4];
    var length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    var name =
        new String(out, 0, length)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var known = name.isEmpty() ? "onbekend" : name;
    var cut = known.substring(0, Math.min(known.length(), LONGEST));
    return cut.length() < 2 ? cut + "-" : cut;
  }

  /// The same name always has the same id.
  public static UUID id(String name) {
    try {
      var bytes = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
      var halves = ByteBuffer.wrap(bytes);
      return new UUID(halves.getLong(), halves.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Of a distribution: by its URI, or by its place in the dataset.
  public static String resourceId(UUID dataset, @Nullable String uri, int position) {
    var key = "resource " + (uri == null ? dataset + "#" + position : uri);
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// The last part of an IRI: `…/file-type/CSV` is `CSV`.
  public static @Nullable String code(@Nullable String iri) {
    return iri == null ? null : iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
  }

  /// A licence by the name that CKAN gives it where it has one.
  static @Nullable String license(@Nullable String iri) {
    if (iri == null) {
      return null;
    }
    var lower = iri.toLowerCase(Locale.ROOT);
    if (CC_ZERO.matcher(lower).find()) {
      return "cc-zero";
    }
    if (CC_BY.matcher(lower).find()) {
      return "cc-by";
    }
    return CC_BY_SA.matcher(lower).find() ? "cc-by-sa" : name(String.valueOf(code(iri)));
  }
}
