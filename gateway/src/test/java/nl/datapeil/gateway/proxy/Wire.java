package nl.datapeil.gateway.proxy;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A connection to the gateway on which a test says exactly what it wants, byte for byte.
final class Wire implements AutoCloseable {
  private final Socket socket = new Socket();

  private Wire(String localAddress) throws IOException {
    socket.bind(new InetSocketAddress(InetAddress.ofLiteral(localAddress), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
    socket.setSoTimeout(10_000);
  }

  static Wire open() throws IOException {
    return new Wire("127.0.0.1");
  }

  static Wire openFrom(String localAddress) throws IOException {
    return new Wire(localAddress);
  }

  /// Lines are joined with CRLF; an empty last one ends the head.
  Wire send(String... lines) throws IOException {
    return send(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  Wire send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /// Everything until the gateway closes the connection, which it may also do roughly.
  String readAll() throws IOException {
    var text = new StringBuilder();
    try {
      for (var b = in().read(); b != -1; b = in().read()) {
        text.append((char) b);
      }
    } catch (SocketException _) {
      // reset by the gateway: what was read stands
    }
    return text.toString();
  }

  /// The status line and headers.
  String readHead() throws IOException {
    var text = new StringBuilder();
    while (text.indexOf("\r\n\r\n") < 0) {
      var b = in().read();
      if (b == -1) {
        break;
      }
      text.append((char) b);
    }
    return text.toString();
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
