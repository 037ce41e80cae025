package org.rimanakuy.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in the reader's language that something went wrong, and what to do; never how it went wrong inside. */
@Controller
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 414, 431, 500, 503);
    private static final int OURS = 500;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    /** @param id to be quoted when somebody reports it; empty for what is nobody's mistake but the address's */
    record Fault(int status, int explained, Optional<String> id) {}

    private final Frames frames;

    FaultController(Frames frames) {
        this.frames = frames;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    String fault(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        model.addAttribute("frame", frames.around(request, Language.of(locale), "/"));
        model.addAttribute(
                "fault", new Fault(status, explained(status), status < OURS ? Optional.empty() : logged(request)));
        return "portal/fault";
    }

    private static int explained(int status) {
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status < OURS ? BAD_REQUEST : OURS;
    }

    private static Optional<String> logged(HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceAll("\\p{Cntrl}", "");
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            LOG.error("Fault {} at {}", id, address, cause);
        } else {
            LOG.error("Fault {} at {}", id, address);
        }
        return Optional.of(id);
    }
}
