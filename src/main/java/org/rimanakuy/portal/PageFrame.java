package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Every page of this package stands in the frame, and in a language that is spoken here. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    private final Frames frames;
    private final Tongues tongues;

    PageFrame(Frames frames, Tongues tongues) {
        this.frames = frames;
        this.tongues = tongues;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                && parts.get("language") instanceof String code
                && tongues.of(code).isEmpty()) {
            throw new PageMissingException(code);
        }
        return frames.around(request);
    }
}
