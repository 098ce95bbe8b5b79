package nl.datapeil.quickstart.e2e;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/// Tokens that say the right things but were not signed by the identity provider.
final class ForgedToken {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private ForgedToken() {}

  /// The header and claims of a real token, signed with a key of our own.
  static String signedByAStranger(String real) throws GeneralSecurityException {
    var signed = real.substring(0, real.lastIndexOf('.'));
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.generateKeyPair().getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  /// The claims of a real token under a header that says no signature is needed.
  static String unsigned(String real) {
    var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII);
    return BASE64.encodeToString(header) + "." + real.split("\\.", -1)[1] + ".";
  }

  /// The header and signature of a real token around claims of another.
  static String withClaimsOf(String real, String other) {
    var parts = real.split("\\.", -1);
    return parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2];
  }
}
