package nl.datapeil.privacy.log.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through an export line by line, each split at its tabs:
/// - `datapeil-log-chain 1 STREAM AFTER HASH OPENED-ON`: which stream; number and hash of the line
///   before the first; the heads on which the stream began (Base64);
/// - `L HASH …`: a line, its hash, and all that was hashed;
/// - `S HASH STREAM SEQ DIGEST`: a line of which only its SHA-256 is left;
/// - `A MADE-AT HEADS SIGNATURE`: the signed heads, in Base64, at the end.
final class Walk {
  private static final String NAME = "datapeil-log-chain";

  private int stream;
  private long after;
  private long last;
  private long stubs;
  private byte[] hash = new byte[0];
  private @Nullable Anchor anchor;

  /// What is wrong with this line of the export, if anything.
  Optional<String> step(String[] parts) {
    try {
      if (anchor != null) {
        return Optional.of("something follows the anchor");
      }
      return switch (parts[0]) {
        case NAME -> begin(parts);
        case "L" -> line(parts);
        case "S" -> stub(parts);
        case "A" -> anchor(parts);
        default -> Optional.of("this is no line of an export");
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
      return Optional.of("the line is damaged");
    }
  }

  private Optional<String> begin(String[] parts) {
    if (hash.length > 0 || !parts[1].equals("1")) {
      return Optional.of("a second beginning, or another version of the format");
    }
    stream = Integer.parseInt(parts[2]);
    after = Long.parseLong(parts[3]);
    last = after;
    hash = HexFormat.of().parseHex(parts[4]);
    var openedOn = text(parts[5]);
    var isWhole = after > 0 || Arrays.equals(hash, Chain.genesis(openedOn));
    return isWhole ? Optional.empty() : Optional.of("the stream does not hang on its beginning");
  }

  private Optional<String> line(String[] parts) {
    var content = String.join("\t", Arrays.copyOfRange(parts, 2, parts.length));
    return next(
        parts[2], parts[3], Chain.sha256(content.getBytes(StandardCharsets.UTF_8)), parts[1]);
  }

  private Optional<String> stub(String[] parts) {
    stubs++;
    return next(parts[2], parts[3], HexFormat.of().parseHex(parts[4]), parts[1]);
  }

  private Optional<String> next(String ofStream, String seq, byte[] digest, String stated) {
    if (hash.length == 0) {
      return Optional.of("the beginning is missing");
    }
    if (Integer.parseInt(ofStream) != stream || Long.parseLong(seq) != last + 1) {
      return Optional.of("line %d is missing, or the order was changed".formatted(last + 1));
    }
    last++;
    hash = Chain.next(hash, digest);
    var isRight = hash().equals(stated);
    return isRight ? Optional.empty() : Optional.of("the line, or one before it, was changed");
  }

  private Optional<String> anchor(String[] parts) {
    anchor = new Anchor(parts[1], text(parts[2]), parts[3]);
    return Optional.empty();
  }

  private static String text(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  String place() {
    return "line " + last;
  }

  int stream() {
    return stream;
  }

  long after() {
    return after;
  }

  long last() {
    return last;
  }

  long stubs() {
    return stubs;
  }

  String hash() {
    return HexFormat.of().formatHex(hash);
  }

  @Nullable Anchor anchor() {
    return anchor;
  }
}
