package org.rimanakuy.license.ui;

import org.rimanakuy.license.Circle;

/**
 * Whom a reading can be asked about.
 *
 * @param address how the address of the page names it: {@code COM-AHN} for a party, {@code mesa:ME-2012} for a roundtable
 * @param whose which sentence tells whose commitments are read
 */
record Subject(String address, String name, String whose, Circle circle) {}
