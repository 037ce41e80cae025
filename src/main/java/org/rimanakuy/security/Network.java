package org.rimanakuy.security;

/** What one household or cabin shares: an IPv4 address, or the first half of an IPv6 one, whose other half is free to choose. */
final class Network {

    private static final int GROUPS_OF_A_SITE = 4;

    private Network() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", GROUPS_OF_A_SITE + 1);
        var site = new StringBuilder();
        for (var index = 0; index < Math.min(groups.length, GROUPS_OF_A_SITE); index++) {
            if (groups[index].isEmpty() && index > 0) {
                break;
            }
            site.append(groups[index]).append(':');
        }
        return site.toString();
    }
}
