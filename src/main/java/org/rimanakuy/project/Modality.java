package org.rimanakuy.project;

/** How a work is carried out. */
public enum Modality {
    DIRECT,
    CONTRACT,
    WORKS_FOR_TAXES,
    FOUNDATION
}
