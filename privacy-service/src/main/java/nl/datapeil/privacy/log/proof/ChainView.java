package nl.datapeil.privacy.log.proof;

import java.util.List;
import nl.datapeil.privacy.log.chain.Anchor;
import nl.datapeil.privacy.log.read.Heads;

/// The chains of the log, and the key that signs their heads (X.509 in Base64).
record ChainView(List<Heads.Head> streams, String publicKey, Anchor anchor) {
  ChainView {
    streams = List.copyOf(streams);
  }
}
