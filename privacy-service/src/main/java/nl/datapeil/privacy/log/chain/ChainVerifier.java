package nl.datapeil.privacy.log.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Verifies an export of the processing log without the platform: only with this class, a JDK and
/// the public key, which you should have from elsewhere than the export.
///
/// `java -cp privacy-service.jar nl.datapeil.privacy.log.chain.ChainVerifier EXPORT PUBLIC-KEY`
public final class ChainVerifier {
  private final String publicKey;

  /// `publicKey` is X.509 in Base64.
  public ChainVerifier(String publicKey) {
    this.publicKey = publicKey;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Give the file of the export and the public key (Base64).");
      System.exit(2);
    }
    switch (new ChainVerifier(arguments[1]).verify(Path.of(arguments[0]))) {
      case Verdict.Intact(var stream, var after, var last, var stubs) ->
          System.out.printf(
              "Intact: stream %d, lines %d to %d; the content of %d was removed in due time.%n",
              stream, after + 1, last, stubs);
      case Verdict.Broken(var where, var why) -> {
        System.out.printf("BROKEN at %s: %s%n", where, why);
        System.exit(1);
      }
    }
  }

  public Verdict verify(Path export) throws IOException {
    try (var lines = Files.newBufferedReader(export)) {
      return verify(lines);
    }
  }

  public Verdict verify(BufferedReader lines) throws IOException {
    var walk = new Walk();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var problem = walk.step(line.split("\t", -1));
      if (problem.isPresent()) {
        return new Verdict.Broken(walk.place(), problem.get());
      }
    }
    return end(walk);
  }

  private Verdict end(Walk walk) {
    var anchor = walk.anchor();
    if (anchor == null) {
      return new Verdict.Broken("the end", "the signed anchor is missing: the export is cut off");
    }
    if (!isSigned(anchor)) {
      return new Verdict.Broken("the anchor", "its signature is not by this key");
    }
    var mine = "%d %d %s".formatted(walk.stream(), walk.last(), walk.hash());
    if (anchor.heads().lines().noneMatch(mine::equals)) {
      return new Verdict.Broken(
          "the end",
          "the last line is not the one that was signed: lines are missing or were added");
    }
    return new Verdict.Intact(walk.stream(), walk.after(), walk.last(), walk.stubs());
  }

  private boolean isSigned(Anchor anchor) {
    try {
      var signature = Signature.getInstance("Ed25519");
      var key = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
      signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(key));
      signature.update(Anchor.signed(anchor.madeAt(), anchor.heads()));
      return signature.verify(Base64.getDecoder().decode(anchor.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return false;
    }
  }
}
