package org.rimanakuy.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names something that is not on record. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PageMissingException extends RuntimeException {

    PageMissingException(String what) {
        super(what);
    }
}
