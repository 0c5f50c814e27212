package http;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.elasticsearch.ElasticsearchStatusException;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.http.netty4.internal.HttpValidator;
import org.elasticsearch.rest.RestStatus;

/**
 * Lets a request in only if it names this machine and knows the secret; it is asked before the body is read.
 *
 * <p>The answer does not ask for a password ({@code WWW-Authenticate}): a browser would keep it, and send it along for every web
 * site.
 */
final class Guard implements HttpValidator {

  private static final String USER = "warraq";
  /** Another name that leads here belongs to a web site that wants to read along. */
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final byte[] expected;

  Guard(String secret) {
    if (secret == null || secret.length() < 32) {
      throw new IllegalArgumentException("The secret of this Elasticsearch is missing; ./warraq starts it with one.");
    }
    byte[] credentials = (USER + ":" + secret).getBytes(StandardCharsets.UTF_8);
    expected = ("Basic " + Base64.getEncoder().encodeToString(credentials)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void validate(HttpRequest request, Channel channel, ActionListener<Void> listener) {
    if (!NAMES.contains(nameOf(request.headers().get(HttpHeaderNames.HOST)))) {
      listener.onFailure(new ElasticsearchStatusException("this is no name of this server", RestStatus.FORBIDDEN));
    } else if (!knowsSecret(request.headers().get(HttpHeaderNames.AUTHORIZATION))) {
      listener.onFailure(
          new ElasticsearchStatusException(
              "the local Elasticsearch of Warraq answers to its user alone; docs/security.md says how", RestStatus.UNAUTHORIZED));
    } else {
      listener.onResponse(null);
    }
  }

  private boolean knowsSecret(String given) {
    return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected);
  }

  private static String nameOf(String host) {
    return host == null ? "" : host.replaceFirst(":[0-9]*$", "").toLowerCase(java.util.Locale.ROOT);
  }
}
